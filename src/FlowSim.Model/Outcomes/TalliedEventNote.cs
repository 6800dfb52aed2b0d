namespace FlowSim.Model.Outcomes;

/// <summary>What else is recorded when an occurrence is counted.</summary>
/// <param name="PlaceColumn">Its column in the counts by place; negative where it has none.</param>
/// <param name="Where">At which place it is counted.</param>
/// <param name="Past">The bits it adds to the past of a party.</param>
internal readonly record struct TalliedEventNote(sbyte PlaceColumn, EventPlace Where, byte Past)
{
    private static readonly TalliedEventNote[] Notes =
    [
        .. Enum.GetValues<TalliedEvent>().Select(talliedEvent => new TalliedEventNote(
            (sbyte)PlaceCounts.ColumnOf(talliedEvent),
            PlaceOutcomeCatalog.PlaceOf(talliedEvent),
            PathwayFlags.Of(talliedEvent))),
    ];

    /// <summary>The note of an occurrence.</summary>
    public static TalliedEventNote Of(TalliedEvent talliedEvent) => Notes[(int)talliedEvent];
}
