using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Perception;

/// <summary>An announcement about a place or the whole journey, made to a group of people.</summary>
/// <param name="Setback">Apprehensions and returns that it made people expect when it was new.</param>
/// <param name="Date">The date of the announcement.</param>
/// <param name="HalfLifeDays">Days in which it loses half its effect.</param>
public readonly record struct Announcement(double Setback, DateOnly Date, double HalfLifeDays)
    : ITerms<Announcement>
{
    /// <summary>What it still adds on a date; 0 where nothing was announced.</summary>
    public double SetbackOn(DateOnly date) =>
        Setback == 0 ? 0 : Setback * BeliefRule.Retained(Math.Max(0, date.DayNumber - Date.DayNumber), HalfLifeDays);

    /// <inheritdoc/>
    public static Announcement Unset(ModelParameters parameters) => default;
}
