using FlowSim.Engine.Observation;
using FlowSim.Fakes;
using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;
using FlowSim.Model;
using FlowSim.Model.Asylum;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;
using MathNet.Numerics.Statistics;
using Xunit.Abstractions;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Asylum;

public sealed class AsylumDecisionsTests(ITestOutputHelper output)
{
    private const int Offices = 200;
    private const int Officers = 3;
    private const int Months = 120;
    private const int WarmUpDays = 730;
    private const double MeanDecisionDays = 8;
    private const double ClaimsPerDay = 0.6 * Officers / MeanDecisionDays;

    [Fact]
    public void Claims_wait_for_an_officer_as_long_as_in_an_M_M_c_queue()
    {
        var (queued, days) = (new double[Offices], 0);

        using var simulation = DayByDay.Run(Queues(), afterDay: (world, day) =>
        {
            if (day.Number < WarmUpDays)
            {
                return;
            }

            days++;
            Census.ForEachPresent(world.Shards, (_, party) =>
            {
                if (party.Event == JourneyEvent.AwaitDecision)
                {
                    queued[party.Office]++;
                }
            });
        });

        // Little's law: the number of people in a queue is arrivals per day times days waited.
        var waits = queued.Select(people => people / days / ClaimsPerDay).ToArray();
        var (wait, error) = (waits.Mean(), waits.StandardDeviation() / Math.Sqrt(Offices));
        var load = ClaimsPerDay * MeanDecisionDays;
        var expected = QueueTheory.ErlangC(load, Officers) / ((Officers / MeanDecisionDays) - ClaimsPerDay);
        output.WriteLine(
            $"Waited {wait:F4} days, Erlang C {expected:F4}, error {error:F4}, "
                + $"{simulation.Count(TalliedEvent.ClaimedAtLiberty)} claims");

        // A claim is made on a tick, so times are known to half a tick.
        Assert.InRange(wait, expected - (4.5 * error) - (0.5 / Tick.PerDay), expected + (4.5 * error) + (0.5 / Tick.PerDay));
    }

    [Fact]
    public void The_first_claim_is_decided_first()
    {
        var waiting = new Dictionary<int, (byte Office, int Since)>();
        var turns = 0;

        using var simulation = DayByDay.Run(TestWorlds.Everything(), afterDay: (world, day) =>
        {
            var before = new Dictionary<int, (byte Office, int Since)>(waiting);
            var called = new List<(byte Office, int Since)>();
            waiting.Clear();
            Census.ForEachPresent(world.Shards, (_, party) =>
            {
                if (party.Is(PartyTraits.Expedited))
                {
                    return;
                }

                if (party.Event == JourneyEvent.AwaitDecision)
                {
                    waiting[party.Index] = (party.Office, party.Due);
                }
                else if (party.Event == JourneyEvent.Decision && before.TryGetValue(party.Index, out var claim))
                {
                    called.Add(claim);
                }
            });
            foreach (var (office, since) in called)
            {
                turns++;
                Assert.DoesNotContain(waiting.Values, other => other.Office == office && other.Since < since);
            }
        });

        Assert.True(turns > 100, $"Only {turns} claims were called after a wait.");
    }

    /// <summary>
    /// Many cities with an office each, in which everybody who passes claims and nobody abandons a claim.
    /// </summary>
    private static Scenario Queues()
    {
        var from = new DateOnly(2010, 1, 1);
        var world = TestWorlds.Quiet(from, from.AddMonths(Months)).Place("US_SEC", PlaceRole.BorderSector);
        for (var office = 0; office < Offices; office++)
        {
            world.Place($"GT_{office}", PlaceRole.Origin).Place($"MX_{office}", PlaceRole.City)
                .Leg($"GT_{office}", $"MX_{office}").Leg($"MX_{office}", "US_SEC");
        }

        var random = new RandomSource(12, 0);
        for (var month = 0; month < Months; month++)
        {
            var days = from.AddMonths(month + 1).DayNumber - from.AddMonths(month).DayNumber;
            for (var office = 0; office < Offices; office++)
            {
                var people = QueueTheory.Poisson(ClaimsPerDay * days, random, (month * Offices) + office);
                world.Cohort(month, $"GT_{office}", TestGroup.Honduran, PartyKind.Adult, people);
            }
        }

        return world
            .Policy(new AsylumOfficeInstrument
            {
                At = [.. Enumerable.Range(0, Offices).Select(office => world[$"MX_{office}"])],
                Officers = Fixed(Officers),
            })
            .Parameters(parameters => parameters with
            {
                Asylum = parameters.Asylum with
                {
                    OfficeReachShare = 1,
                    ClaimShareWithoutNeed = 1,
                    RecognisedShareWithoutNeed = 1,
                    DecisionsPerOfficerYear = 365.25 / MeanDecisionDays,
                },
            })
            .Build();
    }
}
