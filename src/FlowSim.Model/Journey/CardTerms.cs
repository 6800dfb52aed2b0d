using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Journey;

/// <summary>Humanitarian visitor cards for people who come through a place, and those given at it.</summary>
/// <param name="Office">The index of the place where they apply, or <see cref="NoOffice"/>.</param>
/// <param name="PeoplePerDay">People to whom a card can be granted here in a day.</param>
/// <param name="DelayDays">Days from application to card without a line.</param>
/// <param name="ShareWithoutNeed">Share of parties without a need whose application is accepted here, 0 to 1.</param>
public readonly record struct CardTerms(
    int Office, double PeoplePerDay, double DelayDays, double ShareWithoutNeed)
    : ITerms<CardTerms>
{
    /// <summary>No place: nobody applies.</summary>
    public const int NoOffice = -1;

    /// <inheritdoc/>
    public static CardTerms Unset(ModelParameters parameters) => new(NoOffice, 0, 0, 0);
}
