using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Asylum;

/// <summary>Relocation of people who claim asylum at liberty at a place.</summary>
/// <param name="Share">Share of the parties that are moved to another place to wait, 0 to 1.</param>
/// <param name="To">The place to which they are moved.</param>
public readonly record struct RelocationTerms(double Share, PlaceId To) : ITerms<RelocationTerms>
{
    /// <inheritdoc/>
    public static RelocationTerms Unset(ModelParameters parameters) => default;
}
