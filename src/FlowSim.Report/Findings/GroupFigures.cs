using System.Collections.Immutable;
using FlowSim.Model.Outcomes;
using FlowSim.Report.Stored;
using FlowSim.Results.Estimates;

namespace FlowSim.Report.Findings;

/// <summary>
/// Outcomes of party kinds and nationality groups, per 1,000 people in them who set out. In a comparison the
/// denominator is the number who set out under the base, so that the rates of both policies refer to the same people.
/// </summary>
internal static class GroupFigures
{
    /// <summary>The denominator of the rates, in people.</summary>
    public const int Of = 1_000;

    /// <summary>
    /// The parts into which people are grouped, by their names in the store: first kinds, then nationality groups.
    /// </summary>
    public static ImmutableArray<(bool IsKind, string Name)> Parts(StoredResults results)
    {
        var cells = results.Scenarios[0].Cells.GetValueOrDefault(ReportedOutcomes.Departures, []);
        return
        [
            .. cells.Select(cell => cell.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(kind => (true, kind)),
            .. cells.Select(cell => cell.Group).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(group => (false, group)),
        ];
    }

    /// <summary>An outcome of a part under a scenario, per 1,000 people in it who set out under the base.</summary>
    public static Estimate Rate(StoredResults results, int scenario, string outcome, (bool IsKind, string Name) part) =>
        PerPeople(results, People(results.Scenarios[scenario], outcome, part), part);

    /// <summary>
    /// The difference in an outcome of a part (other minus base), per 1,000 of its people who set out under the base.
    /// </summary>
    public static Estimate Difference(StoredResults results, int scenario, string outcome, (bool IsKind, string Name) part)
    {
        var here = People(results.Scenarios[0], outcome, part);
        var there = People(results.Scenarios[scenario], outcome, part);
        return PerPeople(results, Sums.OfReplicates([there, [.. here.Select(value => -value)]]), part);
    }

    /// <summary>The verdict on a difference in an outcome.</summary>
    public static Verdict VerdictOf(string outcome, Estimate difference) =>
        VerdictRule.Of(ReportedOutcomes.Find(outcome)?.Desired ?? Desired.Neither, difference);

    private static Estimate PerPeople(StoredResults results, ImmutableArray<double> figures, (bool IsKind, string Name) part)
    {
        var setOut = People(results.Scenarios[0], ReportedOutcomes.Departures, part);
        return Estimate.Of([.. figures.Zip(setOut, (figure, people) => people == 0 ? double.NaN : figure / people * Of)]);
    }

    private static ImmutableArray<double> People(ScenarioFigures scenario, string outcome, (bool IsKind, string Name) part)
    {
        var replicates = scenario.Outcomes.Values.First().Length;
        ImmutableArray<double> none = [.. Enumerable.Repeat(0.0, replicates)];
        return Sums.OfReplicates(
            scenario.Cells.GetValueOrDefault(outcome, [])
                .Where(cell => part.Name == (part.IsKind ? cell.Kind : cell.Group))
                .Select(cell => cell.Values)
                .Prepend(none));
    }
}
