using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Border.Metering;

/// <summary>The waiting list of a port of entry.</summary>
/// <param name="PeoplePerDay">People the port admits in a day; infinite if it admits everybody.</param>
/// <param name="EarlySlotShare">Share of those on the list who are offered an early slot for money, 0 to 1.</param>
/// <param name="EarlySlotUsd">The price of such a slot, in US dollars a person.</param>
/// <param name="LostSlotShare">Share of slots that are lost, so that the party starts again, 0 to 1.</param>
/// <param name="TurnedBackShare">Share of those who come whom officers turn back at the line, 0 to 1.</param>
public readonly record struct MeteringTerms(
    double PeoplePerDay, double EarlySlotShare, double EarlySlotUsd, double LostSlotShare, double TurnedBackShare)
    : ITerms<MeteringTerms>
{
    /// <inheritdoc/>
    public static MeteringTerms Unset(ModelParameters parameters) => new(double.PositiveInfinity, 0, 0, 0, 0);
}
