using System.Collections.Immutable;
using FlowSim.Experiments.Discovery;

namespace FlowSim.Experiments.Sweeps;

/// <summary>Where in the space of a sweep's assumptions a policy fails.</summary>
/// <param name="Failure">What counts as failing.</param>
/// <param name="Discovery">The boxes.</param>
public sealed record SweepDiscovery(PolicyFailure Failure, ScenarioDiscovery Discovery)
{
    /// <summary>Searches for the boxes.</summary>
    /// <param name="results">The sweep.</param>
    /// <param name="failure">What counts as failing.</param>
    /// <exception cref="SweepRefusedException">The outcome has no value at some point, so nobody can say whether it fails there.</exception>
    public static SweepDiscovery Of(SweepResults results, PolicyFailure failure)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(failure);
        var values = results.Values(failure.Quantity, failure.Outcome);
        if (values.Any(double.IsNaN))
        {
            throw new SweepRefusedException(
                $"{failure.Outcome.Id} of {failure.Quantity.Name} has no value at {values.Count(double.IsNaN)} of {values.Length} points, "
                + "so it cannot be said whether it fails there. Choose an outcome that is a count.");
        }

        ImmutableArray<bool> fails = [.. values.Select(failure.IsMetBy)];
        return new(
            failure, ScenarioDiscovery.Of(results.Definition.Points.AsSpan(), results.Definition.Factors.Length, fails.AsSpan()));
    }
}
