using FlowSim.Foundation.Numerics;

namespace FlowSim.Model.Departure;

/// <summary>
/// Deterrence: the share of those who would leave at the risk perceived before the run who leave at the risk perceived now,
/// (risk now / risk before) ^ log2(1 + elasticity). Departures in the files are those at the earlier risk, so the share
/// never exceeds one.
/// </summary>
public static class DeterrenceRule
{
    /// <summary>The share who still leave.</summary>
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
