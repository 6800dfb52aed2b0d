using FlowSim.Kernel.Execution;
using FlowSim.Kernel.Time;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Engine.Execution;

/// <summary>
/// What is done between two days at the end of the warm-up and of each counted month: people are counted where they are, and
/// what was counted since is moved to the month. With the end of the warm-up fates and these counts begin again at nothing.
/// Nothing that parties do depends on it.
/// </summary>
internal sealed class MonthEnds
{
    private const int Start = -1;

    private static readonly Stock[] Stocked = Enum.GetValues<Stock>();

    private readonly SimulatedWorld _world;
    private readonly Shard[] _shards;
    private readonly Action<PartyRecord> _count;
    private readonly Action<PartyRecord> _begin;
    private int _month;

    public MonthEnds(SimulatedWorld world, Shard[] shards)
    {
        _world = world;
        _shards = shards;
        Stocks = new StockTable(world.Period.MonthCount, world.SampleShare);
        ByPlace = new PlaceLedger(world.Period.MonthCount, world.Network.Places.Length);
        JourneyTimes = [.. Enumerable.Range(0, world.Period.MonthCount).Select(_ => new JourneyTimes(world.Period.TickCount))];
        _count = Count;
        _begin = Begin;
    }

    /// <summary>Where people were.</summary>
    public StockTable Stocks { get; }

    /// <summary>What happened to people in the months that have ended, by place.</summary>
    public PlaceLedger ByPlace { get; }

    /// <summary>How long the people who arrived in each of those months took.</summary>
    public JourneyTimes[] JourneyTimes { get; }

    /// <summary>Counts at the end of a day, if it ends the warm-up or a counted month.</summary>
    public void EndDay(Day today)
    {
        var period = _world.Period;
        var tomorrow = period.DateOf(today).AddDays(1);
        if (tomorrow == period.From)
        {
            _month = Start;
            ForEachRecord(_count);
            BeginCounting();
        }
        else if (tomorrow > period.From && (tomorrow == period.Until || tomorrow.Day == 1))
        {
            _month = period.MonthOf(today);
            ForEachRecord(_count);
            foreach (var shard in _shards)
            {
                ByPlace.Move(shard.Recorder.ByPlace, _month);
                ShardSum.Move(shard.Recorder.JourneyTimes.People, JourneyTimes[_month].People);
            }
        }
    }

    /// <summary>Visits all records; unlike the census it makes no object, because days must not.</summary>
    private void ForEachRecord(Action<PartyRecord> visit)
    {
        foreach (var shard in _shards)
        {
            shard.Calendar.ForEach(visit);
            for (var slot = 0; slot < shard.Waiting.SlotCount; slot++)
            {
                visit(shard.Waiting[slot]);
            }
        }
    }

    private void BeginCounting()
    {
        _world.Fates.BeginCounting();
        ForEachRecord(_begin);
        foreach (var shard in _shards)
        {
            Array.Clear(shard.Recorder.ByPlace.People);
            Array.Clear(shard.Recorder.JourneyTimes.People);
        }
    }

    private void Begin(PartyRecord party)
    {
        if (party.Event is not (JourneyEvent.Vacant or JourneyEvent.Timer))
        {
            _world.Fates.AddPresent(party.Index, party.People);
        }
    }

    private void Count(PartyRecord party)
    {
        if (party.Event is JourneyEvent.Vacant or JourneyEvent.Timer or JourneyEvent.Depart)
        {
            return;
        }

        var stocks = PresentParty.StocksOf(in party);
        if (stocks == PresentParty.OnTheWay)
        {
            Stocks.Add(_month, Stock.OnTheWay, party.People);
            return;
        }

        foreach (var stock in Stocked)
        {
            if ((stocks & PresentParty.BitOf(stock)) != 0)
            {
                Stocks.Add(_month, stock, party.People);
            }
        }
    }
}
