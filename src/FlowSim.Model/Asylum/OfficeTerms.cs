using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Asylum;

/// <summary>The asylum office of a place.</summary>
/// <param name="Officers">Officers who decide claims; 0 if no office is open.</param>
/// <param name="SecondedOfficers">Officers seconded to this office.</param>
public readonly record struct OfficeTerms(double Officers, double SecondedOfficers) : ITerms<OfficeTerms>
{
    /// <inheritdoc/>
    public static OfficeTerms Unset(ModelParameters parameters) => default;
}
