namespace FlowSim.Results.Sweeps;

/// <summary>An outcome in one month, for all people.</summary>
/// <param name="Outcome">The outcome's position in the catalog.</param>
/// <param name="Month">The month, from 0.</param>
/// <param name="Value">The value; never 0.</param>
public readonly record struct MonthlyValue(int Outcome, int Month, double Value);
