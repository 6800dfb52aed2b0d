namespace FlowSim.Model.Outcomes;

/// <summary>
/// What a party has been through, whatever became of it, in five bits. The bits are kept apart from the flags of its
/// fate, which are part of the run's hash and begin again with the counted period; these remember the whole journey.
/// </summary>
internal static class PathwayFlags
{
    /// <summary>Was ever apprehended or detained by officers in the transit country.</summary>
    public const byte Stopped = 1;

    /// <summary>
    /// Has ever claimed asylum: in the transit country, before officers or a court of the destination country, or in a
    /// third country.
    /// </summary>
    public const byte Claimed = 2;

    /// <summary>Was expelled by the destination country, in the counted period.</summary>
    public const byte Expelled = 4;

    /// <summary>Was given protection in the warm-up of the run, which its fate does not show.</summary>
    public const byte ProtectedBefore = 8;

    /// <summary>Was the victim of a crime in the warm-up of the run, which its fate does not show.</summary>
    public const byte VictimBefore = 16;

    /// <summary>All of the bits.</summary>
    public const byte All = 0x1F;

    /// <summary>Offset in bits between the flags of a family and those of the child it sent on alone.</summary>
    public const int ChildShift = 8;

    /// <summary>The bits that an occurrence adds to the past of a party.</summary>
    public static byte Of(TalliedEvent talliedEvent) => talliedEvent switch
    {
        TalliedEvent.Apprehended or TalliedEvent.Detained or TalliedEvent.TakenToShelter => Stopped,
        TalliedEvent.ClaimedInDetention or TalliedEvent.ClaimedAtLiberty => Claimed,
        TalliedEvent.ExpelledByDestinationCountry => Expelled,
        TalliedEvent.AttendedHearing or TalliedEvent.ClaimedInThirdCountry => Claimed,
        _ => 0,
    };
}
