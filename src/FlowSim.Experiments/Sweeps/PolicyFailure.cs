using FlowSim.Model.Outcomes;

namespace FlowSim.Experiments.Sweeps;

/// <summary>What counts as a policy's failing at a point: an outcome that is worse than a limit, or no better than under the base.</summary>
/// <param name="Quantity">The policy by itself, for a limit; its difference from the base, for being no better.</param>
/// <param name="Outcome">The outcome, which is better one way.</param>
/// <param name="Limit">The limit; a value on it is no failure. Null for being no better than the base.</param>
public sealed record PolicyFailure(SweepQuantity Quantity, Outcome Outcome, double? Limit)
{
    /// <summary>Whether a value fails.</summary>
    public bool IsMetBy(double value)
    {
        var sign = Outcome.Desired == Desired.Lower ? 1 : -1;
        return Limit is { } limit ? sign * (value - limit) > 0 : sign * value >= 0;
    }
}
