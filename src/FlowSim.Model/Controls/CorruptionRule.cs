using FlowSim.Model.Perception;

namespace FlowSim.Model.Controls;

/// <summary>
/// The share of stops that end in a bribe. Soldiers who are new to a place have no arrangements there: for some months
/// they take fewer bribes, and then as many as civilian officers.
/// </summary>
public static class CorruptionRule
{
    /// <summary>The share of stops that end in a payment.</summary>
    /// <param name="daysOnDuty">Days since the force came to the place.</param>
    /// <param name="atFirst">The share on the first day.</param>
    /// <param name="settled">The share in the long run.</param>
    /// <param name="parameters">The time scale.</param>
    public static double BribeShare(double daysOnDuty, double atFirst, double settled, CorruptionParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var known = Math.Max(0, daysOnDuty - parameters.QuietDays);
        return settled + ((atFirst - settled) * BeliefRule.Retained(known, parameters.AdaptationHalfLifeDays));
    }
}
