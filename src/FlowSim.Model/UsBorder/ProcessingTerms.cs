using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.UsBorder;

/// <summary>What US officers at a port or sector can process.</summary>
/// <param name="PeoplePerDay">People processed in a day; infinite without a limit.</param>
/// <param name="HoldingPlaces">People who can be held until they are processed.</param>
public readonly record struct ProcessingTerms(double PeoplePerDay, double HoldingPlaces) : ITerms<ProcessingTerms>
{
    /// <inheritdoc/>
    public static ProcessingTerms Unset(ModelParameters parameters) => new(double.PositiveInfinity, 0);
}
