namespace FlowSim.Model.Border.ReturnToWait;

/// <summary>The uniform draws in (0, 1) that decide on a hearing.</summary>
/// <param name="Postponed">Whether it is postponed.</param>
/// <param name="Last">Whether it is the last.</param>
/// <param name="Relief">Whether it grants protection.</param>
public readonly record struct HearingDraws(double Postponed, double Last, double Relief);
