using FlowSim.Model.Journey;

namespace FlowSim.Engine.Observation;

/// <summary>
/// What a party has been through, whatever became of it, in four bits. They stand beside the marks of its fate, since those
/// are part of the run's hash.
/// </summary>
internal static class PathwayFlags
{
    /// <summary>Ever apprehended or detained by officers in Mexico.</summary>
    public const byte Stopped = 1;

    /// <summary>Ever asked for asylum: in Mexico, before US officers or a US court, or in a third country.</summary>
    public const byte Claimed = 2;

    /// <summary>All of the bits.</summary>
    public const byte All = 0xF;

    /// <summary>How far the bits of a child sent on alone stand above those of its family.</summary>
    public const int ChildShift = 4;

    /// <summary>What an occurrence adds to the past of those whom it befalls.</summary>
    public static byte Of(TalliedEvent talliedEvent) => talliedEvent switch
    {
        TalliedEvent.Apprehended or TalliedEvent.Detained or TalliedEvent.TakenToShelter => Stopped,
        TalliedEvent.ClaimedInDetention or TalliedEvent.ClaimedAtLiberty => Claimed,
        TalliedEvent.AttendedHearing or TalliedEvent.ClaimedInThirdCountry => Claimed,
        _ => 0,
    };
}
