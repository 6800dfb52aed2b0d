using System.Collections.Immutable;
using System.Globalization;
using FlowSim.Model.Outcomes;
using FlowSim.Results.Estimates;
using FlowSim.Results.Sweeps;
using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Experiments.Sweeps;

/// <summary>
/// How narrow the 95 % interval of an outcome must become: half its width relative to the outcome's mean under the
/// base. The interval is that of the paired difference from the base, or of the value if there is only one scenario.
/// Each replicate counts by its mean over all points, so the interval reflects chance and not the swept parameters.
/// </summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Share">Half the width relative to the mean, above 0.</param>
public sealed record PrecisionGoal(Outcome Outcome, double Share)
{
    /// <summary>
    /// Replicates before the first check: with fewer values, the interval itself is too uncertain to decide by.
    /// </summary>
    public const int MinReplicates = 10;

    /// <summary>
    /// Maximum factor by which a check may multiply the replicates, since a width seen once may be wide by chance.
    /// </summary>
    private const int MaxGrowth = 3;

    /// <summary>Parses a goal such as <c>refouled: 5 %</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="goal">The goal.</param>
    /// <param name="complaint">What is wrong with the text, if there is no goal.</param>
    public static bool TryParse(string text, out PrecisionGoal? goal, out string? complaint)
    {
        ArgumentNullException.ThrowIfNull(text);
        (goal, complaint) = (null, null);
        var parts = text.Split(':', 2, StringSplitOptions.TrimEntries);
        if (parts.Length < 2 || !parts[1].EndsWith('%')
            || !double.TryParse(parts[1].TrimEnd('%').Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var percent)
            || !double.IsFinite(percent) || percent <= 0)
        {
            complaint =
                "--until must name an outcome and a width above 0, such as 'refouled: 5 %'; "
                    + $"'{text}' does not.";
            return false;
        }

        var outcome = OutcomeCatalog.All.FirstOrDefault(candidate => candidate.Id == parts[0]);
        if (outcome is null)
        {
            var nearest = NearestName.Of(parts[0], OutcomeCatalog.All.Select(candidate => candidate.Id));
            complaint = $"--until names the outcome '{parts[0]}', which does not exist."
                + (nearest is null ? " docs/reference/outcomes.md lists them." : $" Did you mean '{nearest}'?");
            return false;
        }

        goal = new(outcome, percent / 100);
        return true;
    }

    /// <summary>The precision of the outcome with the replicates that are stored.</summary>
    internal PrecisionReached Of(SweepReader reader, SweepDefinition definition, int replicates)
    {
        var names = definition.Scenarios.Select(scenario => scenario.Name).ToImmutableArray();
        var baseline = MeansByReplicate(reader, definition, names[0], replicates);
        var scale = Math.Abs(baseline.Average());
        return names.Skip(names.Length > 1 ? 1 : 0)
            .Select(name => Judged(name, names.Length > 1 ? Differences(name) : baseline, scale))
            .MaxBy(reached => double.IsNaN(reached.RelativeWidth) ? double.PositiveInfinity : reached.RelativeWidth)!;

        double[] Differences(string name) =>
            [.. MeansByReplicate(reader, definition, name, replicates).Zip(baseline, (other, @base) => other - @base)];
    }

    /// <summary>The number of replicates that the goal may need, estimated from the width reached so far.</summary>
    internal int Next(PrecisionReached reached, int replicates)
    {
        // The width falls with the square root of the count. A small reserve avoids another round when the goal is
        // missed narrowly.
        const double Reserve = 1.05;
        var ratio = reached.RelativeWidth / Share;
        var needed = double.IsFinite(ratio) ? Math.Ceiling(replicates * ratio * ratio * Reserve) : (double)replicates * MaxGrowth;
        return (int)Math.Clamp(needed, replicates + 1.0, (double)replicates * MaxGrowth);
    }

    private PrecisionReached Judged(string name, double[] values, double scale)
    {
        var estimate = Estimate.Of(values);
        var width = scale > 0 ? (estimate.High - estimate.Low) / 2 / scale : double.NaN;

        // If all values are equal, a rare event may simply not have happened yet.
        return new(Outcome, name, estimate, width, width > 0 && width <= Share, double.IsFinite(width));
    }

    private double[] MeansByReplicate(SweepReader reader, SweepDefinition definition, string scenario, int replicates)
    {
        var values = reader.Outcome(definition, scenario, Outcome.Id, replicates);
        return [.. Enumerable.Range(0, replicates).Select(replicate =>
            values.AsSpan(replicate * definition.PointCount, definition.PointCount).ToArray().Average())];
    }
}
