namespace FlowSim.Model.Outcomes;

/// <summary>What else is recorded when an occurrence is counted.</summary>
/// <param name="HarmColumn">Its column in the ledger of harm; negative where it has none.</param>
/// <param name="Past">The bits it adds to the past of a party.</param>
internal readonly record struct TalliedEventNote(sbyte HarmColumn, byte Past)
{
    private static readonly TalliedEventNote[] Notes =
    [
        .. Enum.GetValues<TalliedEvent>()
            .Select(talliedEvent => new TalliedEventNote((sbyte)HarmLedger.ColumnOf(talliedEvent), PathwayFlags.Of(talliedEvent))),
    ];

    /// <summary>The note of an occurrence.</summary>
    public static TalliedEventNote Of(TalliedEvent talliedEvent) => Notes[(int)talliedEvent];
}
