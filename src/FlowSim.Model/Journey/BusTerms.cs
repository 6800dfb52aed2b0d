using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Journey;

/// <summary>The free bus that leaves a place.</summary>
/// <param name="Share">Share of the parties that may ride it who do, 0 to 1; 0 where no bus leaves.</param>
/// <param name="To">Where it goes.</param>
/// <param name="Hours">Hours from arriving at the one place to arriving at the other.</param>
public readonly record struct BusTerms(double Share, PlaceId To, double Hours) : ITerms<BusTerms>
{
    /// <inheritdoc/>
    public static BusTerms Unset(ModelParameters parameters) => default;
}
