namespace FlowSim.Model.People;

/// <summary>
/// Where a party wants to be in the end: in the transit country, or at one of the destinations beyond it that the corridor
/// describes (<see cref="DestinationProfile"/>).
/// </summary>
/// <param name="Index">0 for the transit country, then from 1 in the order of the corridor's file.</param>
public readonly record struct Destination(int Index)
{
    /// <summary>In the transit country.</summary>
    public static Destination TransitCountry => default;

    /// <summary>The destination that a profile describes, by the profile's position.</summary>
    public static Destination Beyond(int profile) => new(profile + 1);

    /// <summary>Whether it is the transit country.</summary>
    public bool IsTransitCountry => Index == 0;
}
