namespace FlowSim.Results.Sweeps;

/// <summary>An outcome in one month, for everybody.</summary>
/// <param name="Outcome">The outcome's position in the catalog.</param>
/// <param name="Month">The month, from 0.</param>
/// <param name="Value">The value, which is not zero.</param>
public readonly record struct MonthlyValue(int Outcome, int Month, double Value);
