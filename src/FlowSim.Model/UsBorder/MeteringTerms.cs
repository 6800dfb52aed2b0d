using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.UsBorder;

/// <summary>The list of a port of entry.</summary>
/// <param name="PeoplePerDay">People the port lets in a day; infinite where it takes everybody.</param>
/// <param name="EarlySlotShare">Share of those who join the list that are offered a turn ahead of others, 0 to 1.</param>
/// <param name="EarlySlotUsd">The price of such a turn, in US dollars a person.</param>
/// <param name="LostSlotShare">Share of turns that are lost, so that the party must begin again, 0 to 1.</param>
public readonly record struct MeteringTerms(
    double PeoplePerDay, double EarlySlotShare, double EarlySlotUsd, double LostSlotShare)
    : ITerms<MeteringTerms>
{
    /// <inheritdoc/>
    public static MeteringTerms Unset(ModelParameters parameters) => new(double.PositiveInfinity, 0, 0, 0);
}
