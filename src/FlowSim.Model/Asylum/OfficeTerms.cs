using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Asylum;

/// <summary>The asylum office of a place.</summary>
/// <param name="Officers">Officers who decide claims; 0 if no office is open.</param>
/// <param name="SecondedOfficers">Officers seconded to this office.</param>
/// <param name="AdmissionOfficers">Staff who admit registered claims; 0 if nothing limits how many are admitted.</param>
public readonly record struct OfficeTerms(double Officers, double SecondedOfficers, double AdmissionOfficers) : ITerms<OfficeTerms>
{
    /// <inheritdoc/>
    public static OfficeTerms Unset(ModelParameters parameters) => default;
}
