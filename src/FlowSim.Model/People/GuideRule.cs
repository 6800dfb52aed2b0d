using FlowSim.Foundation.Numerics;

namespace FlowSim.Model.People;

/// <summary>The market of guides: dearer where more is controlled, hired less when dearer and more when the way looks harder.</summary>
public static class GuideRule
{
    /// <summary>The fee to which the market tends, relative to the one before the run.</summary>
    /// <param name="inspections">Inspections officers can make in a day.</param>
    /// <param name="inspectionsBefore">The same on the first day.</param>
    /// <param name="parameters">The elasticity.</param>
    public static double FeeIndex(double inspections, double inspectionsBefore, GuideParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return inspections <= 0 || inspectionsBefore <= 0
            ? 1
            : PortableMath.Pow(inspections / inspectionsBefore, parameters.FeeElasticity);
    }

    /// <summary>The share of parties that hire a guide now.</summary>
    /// <param name="share">The share before the run.</param>
    /// <param name="feeIndex">The fee relative to then.</param>
    /// <param name="dangerIndex">The believed chance of being caught relative to then.</param>
    /// <param name="parameters">The elasticities.</param>
    public static double HireShare(double share, double feeIndex, double dangerIndex, GuideParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var odds = PortableMath.Pow(feeIndex, parameters.HireFeeElasticity)
            * PortableMath.Pow(dangerIndex, parameters.HireDangerElasticity);
        return share * odds / (1 - share + (share * odds));
    }
}
