namespace FlowSim.Model.Perception;

/// <summary>What was announced of a place to a group of people.</summary>
/// <param name="Setback">What it added to the believed chance of being caught when it was new.</param>
/// <param name="Date">When that was.</param>
/// <param name="HalfLifeDays">Days in which it loses half its force.</param>
public readonly record struct Announcement(double Setback, DateOnly Date, double HalfLifeDays)
{
    /// <summary>What it still adds on a date; nothing where nothing was announced.</summary>
    public double SetbackOn(DateOnly date) =>
        Setback == 0 ? 0 : Setback * BeliefRule.Retained(Math.Max(0, date.DayNumber - Date.DayNumber), HalfLifeDays);
}
