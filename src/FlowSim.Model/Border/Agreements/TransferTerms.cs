using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Border.Agreements;

/// <summary>Transfers to a third country, from a port or sector and for a cell of parties.</summary>
/// <param name="Share">Share of the parties transferred there, 0 to 1.</param>
/// <param name="To">The place to which they are flown.</param>
public readonly record struct TransferTerms(double Share, PlaceId To) : ITerms<TransferTerms>
{
    /// <inheritdoc/>
    public static TransferTerms Unset(ModelParameters parameters) => default;
}
