using FlowSim.Experiments.Robustness;
using FlowSim.Model.Outcomes;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Experiments.Sweeps;

/// <summary>Finds which of a sweep's policies are best, and where.</summary>
public static class SweepFrontier
{
    /// <summary>Compares the scenarios of a sweep over its points.</summary>
    /// <param name="results">The sweep.</param>
    /// <param name="outcomes">The outcomes; those of which neither lower nor higher is better are skipped.</param>
    /// <exception cref="SweepRefusedException">There is only one scenario, or no outcome by which to
    /// compare.</exception>
    public static PolicyFrontier Of(SweepResults results, IEnumerable<Outcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(results);
        var definition = results.Definition;
        if (definition.Scenarios.Length < 2)
        {
            throw new SweepRefusedException(
                $"'{definition.Name}' has one scenario; a comparison of policies needs at least two.");
        }

        var directed = outcomes.Where(outcome => outcome.Desired != Desired.Neither).ToList();
        if (directed.Count == 0)
        {
            throw new SweepRefusedException(
                "none of these outcomes is good or bad in itself: people move, apply and wait for many "
                    + "reasons. docs/reference/outcomes.md shows which outcomes are.");
        }

        return PolicyFrontier.Of(
            [.. definition.Scenarios.Select(scenario => scenario.Name)],
            [
                .. directed.Select(outcome => new OutcomeValues(
                    outcome,
                    [.. definition.Scenarios.Select(scenario => results.Values(new(scenario.Name, null), outcome))])),
            ],
            IndependentPoints(definition.Design, definition.PointCount));
    }

    /// <summary>
    /// The number of points that are independent draws from the ranges; 0 for a grid, a list and trajectories.
    /// </summary>
    private static int IndependentPoints(Results.Sweeps.SweepDesign design, int points) => DesignText.Parse(design).Kind switch
    {
        DesignKind.LatinHypercube or DesignKind.Sobol => points,
        DesignKind.Saltelli => design.Size,
        _ => 0,
    };
}
