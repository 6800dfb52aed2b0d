using FlowSim.Engine;
using FlowSim.Engine.Observation;
using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;
using FlowSim.Model;
using FlowSim.Model.Chance;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;

namespace FlowSim.Fakes;

/// <summary>
/// Replaces the simulation. Its values depend on seed, replicate and one parameter, as those of a run would, and take
/// no time to compute.
/// </summary>
internal static class FakeRun
{
    /// <summary>Number of parties in every run.</summary>
    public const int PartyCount = 60;

    /// <summary>Number of people that each simulated person represents.</summary>
    public const int PeoplePerPersonSimulated = 10;

    /// <summary>An outcome without a value, as when nobody was protected.</summary>
    public const string WithoutValue = "cost_per_protected_usd";

    private static readonly int CellCount = PartyCell.CountFor(TestCorridor.Parameters.Groups.Length);
    private static readonly Fate[] Standings = [Fate.InDestinationCountry, Fate.GaveUp, Fate.SettledInTransitCountry, Fate.OnTheWay];

    /// <summary>Creates the result of a run without running anything.</summary>
    public static RunResult Execute(
        Scenario scenario, RunOptions options, Action<int>? daysDone, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var informed = scenario.Parameters.Detention.InformedShare;
        var random = new RandomSource(options.Seed, options.Replicate);
        var draw = random.For(StreamId.Parameter, 1, 2, 3).UniformA;
        daysDone?.Invoke(scenario.Period.DayCount);
        var outcomes = Outcomes(scenario, draw, informed);
        return new RunResult
        {
            StateHash = RandomSource.Mix(BitConverter.DoubleToUInt64Bits(draw + informed)),
            Events = 1000 + options.Replicate,
            Parties = PartyCount,
            People = PartyCount * 2,
            PartyDays = 5000,
            Outcomes = outcomes,
            LegFlows = LegFlows(scenario, draw),
            Fates = Fates(random, informed),
            Stocks = Stocks(scenario, draw),
            Harms = Harms(scenario, outcomes),
            ByPlace = ByPlace(scenario, draw),
            Journeys =
            [
                .. options.TracedParties.Concat(Enumerable.Range(7, options.DrawnJourneys)).Select(party => new PartyJourney(
                    party, TestGroup.Honduran, PartyKind.Family, 3, Trace(informed))),
            ],
        };
    }

    private static OutcomeTable Outcomes(Scenario scenario, double draw, double informed)
    {
        var table = new OutcomeTable(scenario.Period.MonthCount, CellCount);
        foreach (var (index, outcome) in OutcomeCatalog.All.Index())
        {
            if (outcome.IsRelative)
            {
                var hasValue = outcome.Id != WithoutValue;
                table[index, 0, 0] = hasValue ? draw / 2 : 0;
                table.SetTotal(index, hasValue ? draw / 2 : double.NaN);
                continue;
            }

            // Every second outcome depends on the parameter.
            var value = Math.Round(((index + 1) * 1000 * draw) + (index % 2 == 0 ? 0 : 4000 * informed));
            table[index, 0, 0] = value - 10;
            table[index, 1, PartyCell.Of(PartyKind.Family, TestGroup.Salvadoran).Index] = 10;
            table.SetTotal(index, value);
        }

        return table;
    }

    private static LegFlowTable LegFlows(Scenario scenario, double draw) =>
        new(scenario.Period.MonthCount, scenario.Network.Legs.Length)
        {
            [0, 0] = Math.Round(1000 * draw),
            [1, 1] = 20,
            [1, 2] = 5,
        };

    private static StockTable Stocks(Scenario scenario, double draw)
    {
        var stocks = new StockTable(scenario.Period.MonthCount, 1);
        stocks.Add(0, Stock.Kidnapped, (int)(100 * draw));
        stocks.Add(1, Stock.OnTheWay, 7);
        return stocks;
    }

    private static HarmTable Harms(Scenario scenario, OutcomeTable outcomes)
    {
        var robbed = HarmTable.Outcomes.Index().Single(outcome => outcome.Item.Id == "robbed");
        var all = outcomes.Total(OutcomeCatalog.All.IndexOf(robbed.Item));
        return new(scenario.Network.Places.Length) { [1, robbed.Index] = all - 7, [2, robbed.Index] = 7 };
    }

    private static PlaceTable ByPlace(Scenario scenario, double draw)
    {
        var claims = PlaceOutcomeCatalog.All.Index().Single(outcome => outcome.Item.Id == "claims_made").Index;
        return new(scenario.Period.MonthCount, scenario.Network.Places.Length)
        {
            [claims, 0, 1] = Math.Round(1000 * draw),
            [claims, 1, 1] = 8,
            [claims, 1, 2] = 5,
        };
    }

    private static FateRegister Fates(RandomSource random, double informed)
    {
        var fates = new FateRegister(PartyCount, PeoplePerPersonSimulated);
        for (var party = 0; party < PartyCount; party++)
        {
            fates.Sizes[party] = 2;
            var draw = random.For(StreamId.Parameter, (uint)party, 5, 6).UniformA;
            fates.Marks[party] = draw > informed
                ? FateFlags.Deported
                : FateFlags.WithStanding(0, Standings[party % Standings.Length]);
            fates.Remember(party, draw > informed ? PathwayFlags.Stopped : PathwayFlags.Claimed);
        }

        return fates;
    }

    private static System.Collections.Immutable.ImmutableArray<TraceEntry> Trace(double informed)
    {
        var home = new PlaceId(0);
        var town = new PlaceId(1);
        return
        [
            new(new Tick(8), home, null, TalliedEvent.Departed, 3),
            new(new Tick(8), home, new LegId(0), null, 3),
            new(new Tick(16), town, null, TalliedEvent.Stopped, 3),
            informed > 0.5
                ? new(new Tick(17), town, null, TalliedEvent.Referred, 3)
                : new(new Tick(17), town, null, TalliedEvent.Apprehended, 3),
            new(new Tick(20), town, null, TalliedEvent.DetainedPersonTicks, 12),
            new(new Tick(20), town, null, TalliedEvent.PenalisedPersonTicks, 12),
        ];
    }
}
