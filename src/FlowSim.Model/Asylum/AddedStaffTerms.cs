using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Asylum;

/// <summary>Officers the asylum agency gets on top of those of its offices, shared out over them.</summary>
/// <param name="MxnMillionPerYear">Further money for officers, in million Mexican pesos a year.</param>
/// <param name="SecondedOfficers">Officers on loan to no particular office.</param>
public readonly record struct AddedStaffTerms(
    double MxnMillionPerYear, double SecondedOfficers)
    : ITerms<AddedStaffTerms>
{
    /// <summary>Officers to share out over the open offices.</summary>
    /// <param name="parameters">What an officer costs.</param>
    public double OfficersToShare(AsylumParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return SecondedOfficers + (MxnMillionPerYear / parameters.OfficerCostMxnMillion);
    }

    /// <inheritdoc/>
    public static AddedStaffTerms Unset(ModelParameters parameters) => default;
}
