using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Journey;

/// <summary>The shelters of a place.</summary>
/// <param name="IsOpen">Whether there is one.</param>
/// <param name="Beds">Beds in all of them, in people.</param>
public readonly record struct ShelterTerms(bool IsOpen, double Beds) : ITerms<ShelterTerms>
{
    /// <summary>Beds of a shelter for which no number is given: as many as are needed.</summary>
    public const double UnlimitedBeds = 1_000_000;

    /// <summary>Whether people may find no bed.</summary>
    public bool IsLimited => IsOpen && Beds < UnlimitedBeds;

    /// <inheritdoc/>
    public static ShelterTerms Unset(ModelParameters parameters) => default;
}
