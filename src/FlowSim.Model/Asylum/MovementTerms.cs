using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Asylum;

/// <summary>Freedom of movement of applicants who wait at a place.</summary>
/// <param name="Share">Share of the parties leaving the state of their claim that may keep the claim, 0 to 1.</param>
/// <param name="To">Where they go.</param>
public readonly record struct MovementTerms(double Share, PlaceId To) : ITerms<MovementTerms>
{
    /// <inheritdoc/>
    public static MovementTerms Unset(ModelParameters parameters) => default;
}
