namespace FlowSim.Model;

/// <summary>
/// How large a scenario may be. Most limits follow from the widths in which the engine stores numbers; tests compare both.
/// Readers report what is beyond them.
/// </summary>
public static class Limits
{
    /// <summary>The most places: hours between any two of them are kept in a table.</summary>
    public const int MaxPlaces = 1000;

    /// <summary>The most legs: an index takes 16 bits, and flows are counted for each leg and day.</summary>
    public const int MaxLegs = 1000;

    /// <summary>The most cohorts of departures: an index takes 16 bits.</summary>
    public const int MaxCohorts = 65000;

    /// <summary>The most people who depart: a party is numbered in 31 bits and takes 32 bytes.</summary>
    public const long MaxPeople = 100_000_000;

    /// <summary>The most nationality groups: their cells are bits of a 64-bit set.</summary>
    public const int MaxGroups = 21;

    /// <summary>The most destinations, the transit country among them: the directions of a leg are bits of a byte.</summary>
    public const int MaxDestinations = 8;

    /// <summary>The most forces: for each, controls are computed at each place and leg.</summary>
    public const int MaxForces = 16;

    /// <summary>The most places with a detention station, and with an asylum office: a byte, one value of which means none.</summary>
    public const int MaxSites = 254;
}
