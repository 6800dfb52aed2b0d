using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Detention;

/// <summary>Transport capacity for deportations, by bus and plane.</summary>
/// <param name="PeoplePerDay">People who can be deported in a day; infinite if there is no limit.</param>
public readonly record struct DeportationTerms(double PeoplePerDay) : ITerms<DeportationTerms>
{
    /// <inheritdoc/>
    public static DeportationTerms Unset(ModelParameters parameters) => new(double.PositiveInfinity);
}
