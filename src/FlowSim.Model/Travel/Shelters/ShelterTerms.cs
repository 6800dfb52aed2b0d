using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Travel.Shelters;

/// <summary>The shelters of a place.</summary>
/// <param name="IsOpen">Whether there is one.</param>
/// <param name="Beds">The number of beds in all of them.</param>
public readonly record struct ShelterTerms(bool IsOpen, double Beds) : ITerms<ShelterTerms>
{
    /// <summary>The number of beds of a shelter without a given number: as many as are needed.</summary>
    public const double UnlimitedBeds = 1_000_000;

    /// <summary>Whether the shelters can be full.</summary>
    public bool IsLimited => IsOpen && Beds < UnlimitedBeds;

    /// <inheritdoc/>
    public static ShelterTerms Unset(ModelParameters parameters) => default;
}
