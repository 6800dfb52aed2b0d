namespace FlowSim.Model.Policy;

/// <summary>An instrument in force from a date.</summary>
/// <param name="Key">Its name, or a name made of its kind and position, by which uncertain numbers are drawn.</param>
/// <param name="Instrument">What is in force.</param>
/// <param name="From">The first date in force.</param>
/// <param name="Until">The date from which it no longer is, or null for the rest of the run.</param>
/// <param name="Source">Where the fact or the proposal stands.</param>
public sealed record PolicyEntry(string Key, Instrument Instrument, DateOnly From, DateOnly? Until, string Source)
{
    /// <summary>Whether the instrument is in force on a date.</summary>
    public bool IsInForceOn(DateOnly date) => date >= From && (Until is null || date < Until);
}
