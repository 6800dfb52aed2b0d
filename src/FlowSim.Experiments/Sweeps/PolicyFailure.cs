using FlowSim.Model.Outcomes;

namespace FlowSim.Experiments.Sweeps;

/// <summary>
/// The criterion by which a policy fails at a point: an outcome that is worse than a limit, or not better than under
/// the base.
/// </summary>
/// <param name="Quantity">The policy itself, for a limit; its difference from the base otherwise.</param>
/// <param name="Outcome">The outcome, of which lower or higher is better.</param>
/// <param name="Limit">The limit; a value equal to it is not a failure. Null to compare with the base.</param>
public sealed record PolicyFailure(SweepQuantity Quantity, Outcome Outcome, double? Limit)
{
    /// <summary>Whether a value is a failure.</summary>
    public bool IsMetBy(double value)
    {
        var sign = Outcome.Desired == Desired.Lower ? 1 : -1;
        return Limit is { } limit ? sign * (value - limit) > 0 : sign * value >= 0;
    }
}
