namespace FlowSim.Results;

/// <summary>One step of a journey: something happened to the party, or it set out on a leg.</summary>
/// <param name="Date">The day.</param>
/// <param name="Hour">The hour at which the quarter of the day begins, the precision to which the time is known: 0, 6,
/// 12 or 18.</param>
/// <param name="Place">The id of the place where the party was.</param>
/// <param name="TalliedEvent">What happened, such as <c>reached_destination_country</c>; null if it set out on a leg.</param>
/// <param name="To">The id of the place where the leg ends; null if something else happened.</param>
/// <param name="Mode">How the leg is travelled; null if something else happened.</param>
/// <param name="Purpose">Who uses the leg: <c>travel</c> for parties by their own choice; null if something else
/// happened.</param>
/// <param name="Amount">Number of people, or the amount that the occurrence counts.</param>
public sealed record StoredStep(
    DateOnly Date, int Hour, string Place, string? TalliedEvent, string? To, string? Mode, string? Purpose, int Amount)
{
    /// <summary>Whether the party set out on a leg.</summary>
    public bool IsLeg => To is not null;
}
