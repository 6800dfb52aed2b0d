using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Border.Metering;

/// <summary>Access to a port ahead of its list for people who are not safe in the transit country.</summary>
/// <param name="PeoplePerDay">People admitted in this way in a day.</param>
public readonly record struct ExceptionTerms(double PeoplePerDay) : ITerms<ExceptionTerms>
{
    /// <inheritdoc/>
    public static ExceptionTerms Unset(ModelParameters parameters) => default;
}
