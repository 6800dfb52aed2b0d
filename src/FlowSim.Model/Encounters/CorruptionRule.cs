using FlowSim.Model.Perception;

namespace FlowSim.Model.Encounters;

/// <summary>
/// Soldiers sent to a place for the first time have no arrangement with anybody there. For some months they take fewer
/// bribes; then they come to take what civil officers take.
/// </summary>
public static class CorruptionRule
{
    /// <summary>The share of stops that a payment ends.</summary>
    /// <param name="daysOnDuty">Days since the force came to the place.</param>
    /// <param name="atFirst">The share on the first day.</param>
    /// <param name="settled">The share it comes to.</param>
    /// <param name="parameters">How fast.</param>
    public static double BribeShare(double daysOnDuty, double atFirst, double settled, CorruptionParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var known = Math.Max(0, daysOnDuty - parameters.QuietDays);
        return settled + ((atFirst - settled) * BeliefRule.Retained(known, parameters.AdaptationHalfLifeDays));
    }
}
