using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Travel.Cards;

/// <summary>
/// Humanitarian visitor cards for people who pass a place, and the cards that the place itself issues.
/// </summary>
/// <param name="Office">The index of the place where people apply, or <see cref="NoOffice"/>.</param>
/// <param name="PeoplePerDay">People to whom a card can be issued here in a day.</param>
/// <param name="DelayDays">Days from application to card if there is no queue.</param>
/// <param name="ShareWithoutNeed">Share of parties without protection needs that get a card here, 0 to 1.</param>
public readonly record struct CardTerms(
    int Office, double PeoplePerDay, double DelayDays, double ShareWithoutNeed)
    : ITerms<CardTerms>
{
    /// <summary>No place: nobody can apply.</summary>
    public const int NoOffice = -1;

    /// <inheritdoc/>
    public static CardTerms Unset(ModelParameters parameters) => new(NoOffice, 0, 0, 0);
}
