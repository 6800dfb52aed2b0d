using FlowSim.Kernel.Time;
using FlowSim.Model.Network;
using FlowSim.Model.People;

namespace FlowSim.Model.Outcomes;

/// <summary>The journeys of a shard's traced parties, recorded as they happen.</summary>
internal sealed class JourneyLog
{
    private readonly int[] _parties;
    private readonly List<TraceEntry>[] _entries;

    private JourneyLog(int[] parties)
    {
        _parties = parties;
        _entries = [.. parties.Select(_ => new List<TraceEntry>())];
    }

    /// <summary>A log for the traced parties of a shard; null where the shard has none.</summary>
    public static JourneyLog? Of(IEnumerable<int> traced)
    {
        int[] parties = [.. traced];
        return parties.Length > 0 ? new(parties) : null;
    }

    /// <summary>Adds an entry for a party, if it is traced.</summary>
    public void Add(ref readonly PartyRecord party, int tick, LegId? leg, TalliedEvent? talliedEvent, int amount)
    {
        var at = Array.IndexOf(_parties, party.Index);
        if (at >= 0)
        {
            _entries[at].Add(new(new Tick(tick), new PlaceId(party.Place), leg, talliedEvent, amount));
        }
    }

    /// <summary>The entries of a traced party of the shard.</summary>
    public IReadOnlyList<TraceEntry> EntriesOf(int party) => _entries[Array.IndexOf(_parties, party)];
}
