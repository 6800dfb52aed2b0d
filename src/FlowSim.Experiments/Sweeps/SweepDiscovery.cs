using FlowSim.Experiments.Discovery;
using FlowSim.Results.Sweeps;
using FlowSim.Scenarios.Experiments;

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

        var points = IndependentPoints(results.Definition);
        var factors = results.Definition.Factors.Length;
        return new(failure, ScenarioDiscovery.Of(
            points.SelectMany(point => results.Definition.Points.Slice(point * factors, factors)).ToArray(),
            factors,
            points.Select(point => failure.IsMetBy(values[point])).ToArray()));
    }

    /// <summary>
    /// The points that do not share values with others by design: the mixed rows of a Saltelli design repeat those of the two
    /// rows before them, and would make any region that holds one of these look thickly tried.
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
