using FlowSim.Kernel.Numerics;

namespace FlowSim.Model.Departure;

/// <summary>
/// Deterrence: the share of people who still leave at the risk perceived now, of those who would leave at the risk
/// perceived before the run. It is (risk now / risk before) ^ log2(1 + elasticity). Departures in the files are those
/// at the earlier risk, so the share never exceeds one.
/// </summary>
public static class DeterrenceRule
{
    /// <summary>The share of people who still leave, from 0 to 1.</summary>
    public static double LeavingShare(double perceivedRisk, double priorRisk, DepartureParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (priorRisk <= 0 || perceivedRisk <= priorRisk)
        {
            return 1;
        }

        var exponent = PortableMath.Log(1 + parameters.DeterrenceElasticity) / PortableMath.Log(2);
        return PortableMath.Pow(perceivedRisk / priorRisk, exponent);
    }
}
