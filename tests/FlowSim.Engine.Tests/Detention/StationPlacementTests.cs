using FlowSim.Engine.Observation;
using FlowSim.Fakes;
using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;
using FlowSim.Model;
using FlowSim.Model.Detention;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using Xunit.Abstractions;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Detention;

public sealed class StationPlacementTests(ITestOutputHelper output)
{
    private const int Stations = 150;
    private const int Places = 10;
    private const int Months = 72;
    private const int WarmUpMonths = 12;
    private const double MeanStayDays = 40;
    private const double Load = 10;

    [Fact]
    public void A_station_that_is_never_overfilled_turns_away_the_share_of_Erlangs_loss_formula()
    {
        using var simulation = DayByDay.Run(LossSystems());
        var (came, turnedAway) = (new double[Stations], new double[Stations]);
        var cohorts = simulation.World.Cohorts;
        for (var cohort = 0; cohort < cohorts.Count; cohort++)
        {
            var month = simulation.World.Period.MonthOf(simulation.World.Period.DayOf(cohorts[cohort].Month));
            if (month is < WarmUpMonths or Months - 1)
            {
                continue;
            }

            var station = simulation.World.StationAt[cohorts[cohort].Origin.Index];
            for (var party = cohorts.FirstIndexOf(cohort); party < cohorts.FirstIndexOf(cohort + 1); party++)
            {
                var isDetained = (simulation.World.Fates.Marks[party] & FateFlags.Detained) != 0;
                came[station]++;
                turnedAway[station] += isDetained ? 0 : 1;
            }
        }

        var share = turnedAway.Sum() / came.Sum();
        var error = RatioError(turnedAway, came, share);

        // People who leave in a tick leave before others arrive in it, which shortens a stay by half a tick as seen by
        // the others.
        var halfTick = 0.5 / Tick.PerDay / MeanStayDays;
        var (least, max) = (QueueTheory.ErlangB(Load * (1 - halfTick), Places), QueueTheory.ErlangB(Load, Places));
        output.WriteLine($"Turned away {share:F5} of {came.Sum()}, Erlang B {max:F5} ({least:F5} half a tick shorter), error {error:F5}");
        Assert.InRange(share, least - (4.5 * error), max + (4.5 * error));
    }

    [Fact]
    public void No_station_holds_more_than_its_limit_and_the_last_party_on_any_day()
    {
        var scenario = TestWorlds.Everything();
        const int LargestParty = 2 + PartySize.MaxChildren;
        var (isAlwaysWithin, isEverFull) = (true, false);

        using var simulation = DayByDay.Run(scenario, afterDay: (world, _) =>
        {
            for (var station = 0; station < world.World.StationLoad.Length; station++)
            {
                var places = world.World.Policy.Stations[world.World.StationPlaces[station]].Places;
                var max = (places * scenario.Parameters.Detention.OvercrowdingLimit) + LargestParty - 1;
                isAlwaysWithin &= world.World.StationLoad[station] * places <= max;
            }

            isEverFull |= world.World.StationLoad.Max() > 1;
        });

        Assert.True(isEverFull);
        Assert.True(isAlwaysWithin);
    }

    [Fact]
    public void The_load_of_a_station_is_the_number_of_people_in_it()
    {
        var isEverUsed = false;

        using var simulation = DayByDay.Run(TestWorlds.Everything(), afterDay: (world, _) =>
        {
            var people = new int[world.World.StationPlaces.Length];
            Census.ForEachPresent(world.Shards, (_, party) =>
            {
                if (party.Station != PartyRecord.NoSite)
                {
                    people[party.Station] += party.People;
                }
            });
            for (var station = 0; station < people.Length; station++)
            {
                var places = world.World.Policy.Stations[world.World.StationPlaces[station]].Places;
                isEverUsed |= people[station] > 0;
                Assert.Equal(people[station], world.World.StationLoad[station] * places, 1e-9);
            }
        });

        Assert.True(isEverUsed);
    }

    /// <summary>
    /// Many origins, each with a station and officers who stop everybody. A Poisson number of adults a month, spread
    /// evenly, is a Poisson process. People who are released give up at once and never come back.
    /// </summary>
    private static Scenario LossSystems()
    {
        var from = new DateOnly(2010, 1, 1);
        var world = TestWorlds.Quiet(from, from.AddMonths(Months)).Place("US_SEC", PlaceRole.BorderSector);
        var origins = Enumerable.Range(0, Stations).Select(station => $"GT_{station}").ToArray();
        foreach (var origin in origins)
        {
            world.Place(origin, PlaceRole.Origin).Leg(origin, "US_SEC");
        }

        var sigma = new DetentionParameters().StaySigma;
        var random = new RandomSource(11, 0);
        for (var month = 0; month < Months; month++)
        {
            var days = from.AddMonths(month + 1).DayNumber - from.AddMonths(month).DayNumber;
            for (var station = 0; station < Stations; station++)
            {
                var people = QueueTheory.Poisson(Load / MeanStayDays * days, random, (month * Stations) + station);
                world.Cohort(month, origins[station], TestGroup.Honduran, PartyKind.Adult, people);
            }
        }

        return world
            .Policy(TestWorlds.FullWatch([.. origins.Select(origin => world[origin])]))
            .Policy(new DetentionStationInstrument { At = [.. origins.Select(origin => world[origin])], Places = Fixed(Places) })
            .Parameters(parameters => parameters with
            {
                Travel = parameters.Travel with { MaxVisits = 1 },
                Encounters = parameters.Encounters with { MaxStopRate = 100 },
                Detention = parameters.Detention with
                {
                    OvercrowdingLimit = 1,
                    TransferHours = 0,
                    StayMedianDaysAdult = MeanStayDays / Math.Exp(sigma * sigma / 2),
                    ReturnedShareRegional = 0,
                    MaxDays = 1000,
                },
            })
            .Build();
    }

    /// <summary>The standard error of a ratio of sums over independent stations.</summary>
    private static double RatioError(double[] above, double[] below, double ratio)
    {
        var squares = above.Zip(below, (a, b) => (a - (ratio * b)) * (a - (ratio * b))).Sum();
        return Math.Sqrt(squares * above.Length / (above.Length - 1.0)) / below.Sum();
    }
}
