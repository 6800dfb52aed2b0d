using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Detention;

/// <summary>Shelters for children instead of detention stations, for a party kind.</summary>
/// <param name="Share">Share of apprehended parties taken to a shelter, 0 to 1.</param>
/// <param name="ReturnedShare">Share of those without a claim who are returned from there, 0 to 1.</param>
public readonly record struct ChildShelterTerms(double Share, double ReturnedShare) : ITerms<ChildShelterTerms>
{
    /// <inheritdoc/>
    public static ChildShelterTerms Unset(ModelParameters parameters) => default;
}
