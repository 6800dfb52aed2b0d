using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Asylum;

/// <summary>Asylum agency officers in addition to those of its offices, shared among the offices.</summary>
/// <param name="LocalMillionPerYear">Additional money for officers, in million of the local currency a year.</param>
/// <param name="SecondedOfficers">Seconded officers without a particular office.</param>
public readonly record struct AddedStaffTerms(
    double LocalMillionPerYear, double SecondedOfficers)
    : ITerms<AddedStaffTerms>
{
    /// <summary>Officers to share among the open offices.</summary>
    /// <param name="parameters">The parameters with the cost of an officer.</param>
    public double OfficersToShare(AsylumParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return SecondedOfficers + (LocalMillionPerYear / parameters.OfficerCostLocalMillion);
    }

    /// <inheritdoc/>
    public static AddedStaffTerms Unset(ModelParameters parameters) => default;
}
