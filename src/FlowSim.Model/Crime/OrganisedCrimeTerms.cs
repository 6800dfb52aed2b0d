using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Crime;

/// <summary>Organised crime at a place.</summary>
/// <param name="Strength">Its strength, as a factor; 1 is the usual level.</param>
public readonly record struct OrganisedCrimeTerms(double Strength) : ITerms<OrganisedCrimeTerms>
{
    /// <inheritdoc/>
    public static OrganisedCrimeTerms Unset(ModelParameters parameters) => new(1);
}
