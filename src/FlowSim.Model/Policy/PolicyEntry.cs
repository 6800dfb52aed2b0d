namespace FlowSim.Model.Policy;

/// <summary>An instrument with the dates between which it is in force.</summary>
/// <param name="Key">Its name, or a name made from its kind and position. It keys the draws of its uncertain
/// numbers.</param>
/// <param name="Instrument">The instrument.</param>
/// <param name="From">The first date on which it is in force.</param>
/// <param name="Until">The first date on which it is no longer in force, or null for the rest of the run.</param>
/// <param name="Source">The source of the fact or the proposal.</param>
public sealed record PolicyEntry(string Key, Instrument Instrument, DateOnly From, DateOnly? Until, string Source)
{
    /// <summary>Whether the instrument is in force on a date.</summary>
    public bool IsInForceOn(DateOnly date) => date >= From && (Until is null || date < Until);

    /// <summary>
    /// Whether the instrument is in force on any day of a run that begins on a date. An entry withdrawn on the day it
    /// begins has no effect at all, not even on the number of sites.
    /// </summary>
    public bool IsEverInForceFrom(DateOnly firstDay) => Until is not { } until || (until > From && until > firstDay);
}
