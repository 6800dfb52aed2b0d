using FlowSim.Experiments.Discovery;
using FlowSim.Results.Sweeps;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Experiments.Sweeps;

/// <summary>Finds where in the space of a sweep's assumptions a policy fails.</summary>
/// <param name="Failure">The criterion of failure.</param>
/// <param name="Discovery">The boxes.</param>
public sealed record SweepDiscovery(PolicyFailure Failure, ScenarioDiscovery Discovery)
{
    /// <summary>Searches for the boxes.</summary>
    /// <param name="results">The sweep.</param>
    /// <param name="failure">The criterion of failure.</param>
    /// <param name="minDensity">The share of failures that a box must reach; null to balance it against
    /// coverage.</param>
    /// <exception cref="SweepRefusedException">The outcome has no value at some point, so it is unknown whether the
    /// policy fails there.</exception>
    public static SweepDiscovery Of(SweepResults results, PolicyFailure failure, double? minDensity)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(failure);
        if (DesignText.Parse(results.Definition.Design).Kind == DesignKind.Morris)
        {
            throw new SweepRefusedException(
                "trajectories repeat their values from point to point, so that every region looks densely sampled; "
                + "discover needs points spread over the ranges, as in a latin-hypercube or sobol design.");
        }

        var values = results.Values(failure.Quantity, failure.Outcome);
        var points = IndependentPoints(results.Definition);
        var unknown = points.Count(point => double.IsNaN(values[point]));
        if (unknown > 0)
        {
            throw new SweepRefusedException(
                $"{failure.Outcome.Id} of {failure.Quantity.Name} has no value at {unknown} of {points.Count} points, "
                + "so it is not known whether it fails there. Choose an outcome that is a count.");
        }

        var factors = results.Definition.Factors.Length;
        return new(failure, ScenarioDiscovery.Of(
            points.SelectMany(point => results.Definition.Points.Slice(point * factors, factors)).ToArray(),
            factors,
            points.Select(point => failure.IsMetBy(values[point])).ToArray(),
            new DiscoveryOptions { MinDensity = minDensity }));
    }

    /// <summary>
    /// The points that do not share values with others by design. The mixed rows of a Saltelli design repeat values of
    /// the two rows before them, so any region around one of these would seem to contain more independent points than
    /// it does.
    /// </summary>
    private static List<int> IndependentPoints(SweepDefinition definition)
    {
        const int UnmixedRows = 2;
        var points = Enumerable.Range(0, definition.PointCount);
        return DesignText.Parse(definition.Design).Kind == DesignKind.Saltelli
            ? [.. points.Where(point => point % (definition.Factors.Length + UnmixedRows) < UnmixedRows)]
            : [.. points];
    }
}
