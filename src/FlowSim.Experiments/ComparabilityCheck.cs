using FlowSim.Model;
using FlowSim.Model.Departure;

namespace FlowSim.Experiments;

/// <summary>
/// Checks whether two scenarios can be compared person by person. This requires that the same people set out in both. Their
/// places and legs may differ: draws are keyed by the code of a place, so a place that both have has the same draws in both.
/// </summary>
public static class ComparabilityCheck
{
    /// <summary>The groups of parameters that say who sets out: whole groups, and those of a corridor's profiles.</summary>
    private static readonly (string Start, string End)[] PeoplePaths =
        [("people.", ""), ("groups.", ".need-share"), ("destinations.", ".share")];

    /// <summary>
    /// The reasons why two scenarios do not have the same people and draws, one sentence each; empty if they do.
    /// </summary>
    public static IReadOnlyList<string> Problems(ScenarioInput @base, ScenarioInput other)
    {
        ArgumentNullException.ThrowIfNull(@base);
        ArgumentNullException.ThrowIfNull(other);
        var (here, there) = (@base.Scenario, other.Scenario);
        var problems = new List<string>();
        AddUnless(here.Period.From == there.Period.From && here.Period.Until == there.Period.Until, "dates");
        AddUnless(here.Period.WarmUpDays == there.Period.WarmUpDays, "days of warm-up");
        AddUnless(GroupsOf(here).SequenceEqual(GroupsOf(there)), "nationality groups");
        AddUnless(DestinationsOf(here).SequenceEqual(DestinationsOf(there)), "destinations");
        AddUnless(DeparturesOf(here).SequenceEqual(DeparturesOf(there)), "departures");
        AddUnless(
            here.Parameters.People == there.Parameters.People && UncertainPeopleOf(here).SequenceEqual(UncertainPeopleOf(there)),
            "parameters of 'people'");
        return problems;

        void AddUnless(bool same, string what)
        {
            if (!same)
            {
                problems.Add(
                    $"{other.File}: its {what} differ from those of {@base.File}; "
                        + "only scenarios with the same people can be compared.");
            }
        }
    }

    private static IEnumerable<(string, double)> GroupsOf(Scenario scenario) =>
        scenario.Parameters.Groups.Select(group => (group.Id, group.NeedShare));

    private static IEnumerable<(string, double)> DestinationsOf(Scenario scenario) =>
        scenario.Parameters.Destinations.Select(destination => (destination.Id, destination.Share));

    private static IEnumerable<(DepartureCohort, string)> DeparturesOf(Scenario scenario) =>
        scenario.Departures.Select(cohort => (cohort with { Origin = default }, scenario.Network[cohort.Origin].Code));

    private static IEnumerable<object> UncertainPeopleOf(Scenario scenario) =>
        scenario.Uncertain.Where(uncertain => PeoplePaths.Any(path => IsOf(path, uncertain.Path)));

    private static bool IsOf((string Start, string End) paths, string path) =>
        path.StartsWith(paths.Start, StringComparison.Ordinal) && path.EndsWith(paths.End, StringComparison.Ordinal);
}
