using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Travel.Buses;

/// <summary>The free bus that leaves a place.</summary>
/// <param name="Share">Share of the eligible parties that take it, 0 to 1; 0 if there is no bus.</param>
/// <param name="To">Its destination.</param>
/// <param name="Hours">Hours from arrival at this place to arrival at the destination.</param>
public readonly record struct BusTerms(double Share, PlaceId To, double Hours) : ITerms<BusTerms>
{
    /// <inheritdoc/>
    public static BusTerms Unset(ModelParameters parameters) => default;
}
