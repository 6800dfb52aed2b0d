using System.Collections.Immutable;
using FlowSim.Model.Outcomes;
using FlowSim.Report.Stored;
using FlowSim.Results;
using FlowSim.Results.Estimates;

namespace FlowSim.Report.Findings;

/// <summary>The fates of people under one scenario.</summary>
/// <param name="ByFate">People by the name of their fate and by replicate; each person is counted once.</param>
internal sealed record FateFigures(ImmutableDictionary<string, ImmutableArray<double>> ByFate)
{
    /// <summary>Fates of people who never set out.</summary>
    private static readonly ImmutableArray<string> NotSetOut = [FateNames.Of(Fate.StayedHome), FateNames.Of(Fate.Resettled)];

    /// <summary>The fates of a scenario.</summary>
    public static FateFigures Of(ScenarioFigures scenario) => new(
        scenario.Pathways.GroupBy(way => way.Fate, StringComparer.Ordinal).ToImmutableDictionary(
            ways => ways.Key, ways => Sums.OfReplicates(ways.Select(way => way.Values)), StringComparer.Ordinal));

    /// <summary>
    /// Of the people who set out, the share with a fate, estimated from the shares in each replicate; NaN if none did.
    /// </summary>
    public Estimate Share(Fate fate)
    {
        var setOut = Sums.OfReplicates(ByFate.Where(one => !NotSetOut.Contains(one.Key)).Select(one => one.Value));
        if (setOut.IsEmpty)
        {
            return new(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);
        }

        var people = ByFate.GetValueOrDefault(FateNames.Of(fate), [.. setOut.Select(_ => 0.0)]);
        return Scaled.OfShares([.. people.Zip(setOut, (with, all) => all == 0 ? double.NaN : with / all)]);
    }
}
