using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Detention;

/// <summary>Buses and aeroplanes for deportation.</summary>
/// <param name="PeoplePerDay">People who can be deported in a day; infinite without a limit.</param>
public readonly record struct DeportationTerms(double PeoplePerDay) : ITerms<DeportationTerms>
{
    /// <inheritdoc/>
    public static DeportationTerms Unset(ModelParameters parameters) => new(double.PositiveInfinity);
}
