using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Border.Processing;

/// <summary>The processing capacity of officers of the destination country at a port or sector.</summary>
/// <param name="PeoplePerDay">People processed in a day; infinite if there is no limit.</param>
/// <param name="HoldingPlaces">The number of people who can be held until they are processed.</param>
public readonly record struct ProcessingTerms(double PeoplePerDay, double HoldingPlaces) : ITerms<ProcessingTerms>
{
    /// <inheritdoc/>
    public static ProcessingTerms Unset(ModelParameters parameters) => new(double.PositiveInfinity, 0);
}
