using FlowSim.Kernel.Time;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Travel.Cards;

/// <summary>
/// Issues humanitarian visitor cards, first come, first served, up to the daily capacity of a place. Where cards are no
/// longer issued, those who wait go on without one.
/// </summary>
internal sealed class CardIssue(SimulatedWorld world, Shard[] shards) : IDayService, IDeclaresState
{
    private readonly PlaceLines _lines = new PlaceLines(
        shards,
        world.Network.Places.Length,
        world.Timeline.Entries.Select(entry => entry.Instrument).OfType<HumanitarianCardInstrument>().SelectMany(card => card.At),
        JourneyEvent.CardIssued,
        JourneyEvent.CardLineCloses);

    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Takes = [DayState.CardRequests],
        Reads = [DayState.WaitingParties],
        ReadsYesterday = [DayState.PolicyInForce],
        Writes = [DayState.WaitingParties],
    };

    /// <inheritdoc/>
    public void EndDay(Day today)
    {
        _lines.Gather(static shard => shard.Requests.Card);
        for (var place = 0; place < _lines.PlaceCount; place++)
        {
            if (_lines.HasLine(place))
            {
                ref readonly var cards = ref world.Policy.Cards[place];
                _lines.Serve(place, cards.PeoplePerDay, world.SampleShare, cards.DelayDays);
            }
        }
    }
}
