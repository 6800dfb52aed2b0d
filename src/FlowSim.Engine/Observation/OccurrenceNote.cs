using FlowSim.Model.Journey;

namespace FlowSim.Engine.Observation;

/// <summary>What else is written down when an occurrence is counted.</summary>
/// <param name="HarmColumn">Its column in the ledger of harm; negative where it has none.</param>
/// <param name="Past">What it adds to the past of those whom it befalls.</param>
internal readonly record struct OccurrenceNote(sbyte HarmColumn, byte Past)
{
    private static readonly OccurrenceNote[] Notes =
    [
        .. Enum.GetValues<Occurrence>()
            .Select(occurrence => new OccurrenceNote((sbyte)HarmLedger.ColumnOf(occurrence), PastMarks.Of(occurrence))),
    ];

    /// <summary>The note of an occurrence.</summary>
    public static OccurrenceNote Of(Occurrence occurrence) => Notes[(int)occurrence];
}
