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
    /// <param name="riskIndex">The perceived risk relative to the one perceived before the run.</param>
    /// <param name="parameters">The elasticity.</param>
    public static double LeavingShare(double riskIndex, DepartureParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (riskIndex <= 1)
        {
            return 1;
        }

        var exponent = PortableMath.Log(1 + parameters.DeterrenceElasticity) / PortableMath.Log(2);
        return PortableMath.Pow(riskIndex, exponent);
    }
}
