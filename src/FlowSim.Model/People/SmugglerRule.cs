using FlowSim.Kernel.Numerics;

namespace FlowSim.Model.People;

/// <summary>
/// The market for smugglers: the fee rises with control; demand falls with the fee and rises with the perceived danger.
/// </summary>
public static class SmugglerRule
{
    /// <summary>The fee towards which the market moves, relative to the reference fee.</summary>
    /// <param name="inspections">Inspections that officers can make in a day.</param>
    /// <param name="referenceInspections">The same at the reference fee.</param>
    /// <param name="parameters">The elasticity.</param>
    public static double FeeIndex(double inspections, double referenceInspections, SmugglerParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return inspections <= 0 || referenceInspections <= 0
            ? 1
            : PortableMath.Pow(inspections / referenceInspections, parameters.FeeElasticity);
    }

    /// <summary>The share of parties that hire a smuggler now.</summary>
    /// <param name="share">The share at the reference fee.</param>
    /// <param name="feeIndex">The fee relative to the reference fee.</param>
    /// <param name="dangerIndex">The perceived chance of being apprehended relative to before the run.</param>
    /// <param name="parameters">The elasticities.</param>
    public static double HireShare(double share, double feeIndex, double dangerIndex, SmugglerParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var odds = PortableMath.Pow(feeIndex, parameters.HireFeeElasticity)
            * PortableMath.Pow(dangerIndex, parameters.HireDangerElasticity);
        return share * odds / (1 - share + (share * odds));
    }
}
