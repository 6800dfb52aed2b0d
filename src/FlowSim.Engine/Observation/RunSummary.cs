using System.Collections.Immutable;
using FlowSim.Engine.Execution;
using FlowSim.Kernel.Identity;
using FlowSim.Model.Border.LongRun;
using FlowSim.Model.Departure;
using FlowSim.Model.Detention;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.World;

namespace FlowSim.Engine.Observation;

/// <summary>Turns the final state of a run into its result.</summary>
internal static class RunSummary
{
    /// <summary>The result of a run whose last day is over.</summary>
    public static RunResult Of(Simulation simulation)
    {
        var world = simulation.World;
        var lastTick = world.Period.TickCount;
        var cells = PartyCell.CountFor(world.Parameters.Groups.Length);
        var backlog = new long[cells];
        var waiting = new long[cells];
        Census.ForEachPresent(simulation.Shards, (shard, party) =>
        {
            // Parties placed on the last day are not yet counted as detained, so their stay is not counted either.
            if (party.Station != PartyRecord.NoSite && party.Event != JourneyEvent.Admitted)
            {
                StationStay.Count(shard, in party, lastTick);
            }

            var standing = PresentParty.StandingOf(in party);
            ref var marks = ref world.Fates.Marks[party.Index];
            marks = FateFlags.WithStanding(marks, standing);
            var cell = new TravellerClass(party.Class).Cell.Index;
            backlog[cell] += PresentParty.AwaitsDecision(in party) ? party.People : 0;
            waiting[cell] += standing == Fate.WaitingAtBorder ? party.People : 0;
        });

        var counts = new TallySum(simulation.Shards, world.Period.MonthCount, cells);
        var outcomes = Outcomes(simulation, counts, backlog, waiting);
        var flows = LegFlows(simulation);
        var (events, parties, people) = (0L, 0, 0L);
        foreach (var shard in simulation.Shards)
        {
            events += shard.Events;
            parties += shard.Source.PartiesMade;
            people += shard.Source.PeopleMade;
        }

        return new RunResult
        {
            StateHash = HashOfEverything(simulation, counts, outcomes, flows),
            Events = events,
            Parties = parties,
            People = people,
            PartyDays = simulation.PartyDays,
            Outcomes = outcomes,
            LegFlows = flows,
            Fates = world.Fates,
            Stocks = simulation.Stocks,
            Harms = PlaceSummary.Harms(simulation),
            ByPlace = PlaceSummary.ByPlace(simulation, flows),
            Journeys = Journeys(simulation),
        };
    }

    /// <summary>A hash of all days and all counts. Equal hashes mean equal runs.</summary>
    private static ulong HashOfEverything(
        Simulation simulation, TallySum counts, OutcomeTable outcomes, LegFlowTable flows)
    {
        var hash = default(StableHash);
        hash.Add(simulation.StateHash);
        foreach (var mark in simulation.World.Fates.Marks)
        {
            hash.Add((ulong)mark);
        }

        for (var month = 0; month < outcomes.MonthCount; month++)
        {
            foreach (var talliedEvent in Enum.GetValues<TalliedEvent>())
            {
                foreach (var cell in PartyCell.First(outcomes.CellCount))
                {
                    hash.Add(counts[month, cell, talliedEvent]);
                }
            }

            for (var leg = 0; leg < flows.LegCount; leg++)
            {
                hash.Add(flows[month, leg]);
            }
        }

        return hash.Value;
    }

    private static OutcomeTable Outcomes(Simulation simulation, TallySum counts, long[] backlog, long[] waiting)
    {
        var world = simulation.World;
        var months = world.Period.MonthCount;
        var table = new OutcomeTable(months, counts.CellCount);
        for (var index = 0; index < OutcomeCatalog.All.Length; index++)
        {
            var outcome = OutcomeCatalog.All[index];
            switch (outcome.Source)
            {
                case OutcomeSource.AsylumBacklogAtEnd:
                    SetStock(table, index, backlog, world.SampleShare);
                    break;
                case OutcomeSource.WaitingAtBorderAtEnd:
                    SetStock(table, index, waiting, world.SampleShare);
                    break;
                case OutcomeSource.RemoteLegShare:
                    SetRemoteShare(table, index, simulation);
                    break;
                case OutcomeSource.Ratio:
                    RelativeOutcomes.SetRatio(table, index, outcome, counts);
                    break;
                case OutcomeSource.SafeJourneyShare:
                    RelativeOutcomes.SetSafeJourneyShare(table, index, simulation);
                    break;
                case OutcomeSource.EnforcementCost or OutcomeSource.DetentionCost or OutcomeSource.AsylumCost:
                    RelativeOutcomes.SetCost(table, index, outcome, simulation.World, counts);
                    break;
                case OutcomeSource.CostPerProtected:
                    RelativeOutcomes.SetCostPerProtected(table, index, outcome, simulation.World, counts);
                    break;
                case OutcomeSource.ExpectedGrants:
                    SetExpected(table, index, outcome, world, counts);
                    break;
                case OutcomeSource.MeanJourney or OutcomeSource.MedianJourney:
                    JourneySummary.Set(table, index, outcome, simulation);
                    break;
                default:
                    SetSum(table, index, outcome, simulation.World.SampleShare, counts);
                    break;
            }
        }

        return table;
    }

    private static void SetExpected(OutcomeTable table, int index, Outcome outcome, SimulatedWorld world, TallySum counts)
    {
        SetSum(table, index, outcome, world.SampleShare, counts);
        var total = 0.0;
        for (var cell = 0; cell < table.CellCount; cell++)
        {
            var share = LongRunRule.GrantedShare(
                world.Parameters.Groups[new PartyCell(cell).Group.Index], world.Parameters.LongRun);
            for (var month = 0; month < table.MonthCount; month++)
            {
                table[index, month, cell] *= share;
                total += table[index, month, cell];
            }
        }

        table.SetTotal(index, total);
    }

    private static void SetSum(OutcomeTable table, int index, Outcome outcome, double sampleShare, TallySum counts)
    {
        var scale = outcome.Divisor * sampleShare;
        var total = 0L;
        for (var month = 0; month < table.MonthCount; month++)
        {
            for (var cell = 0; cell < table.CellCount; cell++)
            {
                var sum = 0L;
                foreach (var part in outcome.Parts)
                {
                    sum += counts[month, new PartyCell(cell), part];
                }

                total += sum;
                table[index, month, cell] = sum / scale;
            }
        }

        table.SetTotal(index, total / scale);
    }

    private static void SetStock(OutcomeTable table, int index, long[] people, double sampleShare)
    {
        for (var cell = 0; cell < people.Length; cell++)
        {
            table[index, table.MonthCount - 1, cell] = people[cell] / sampleShare;
        }

        table.SetTotal(index, people.Sum() / sampleShare);
    }

    private static void SetRemoteShare(OutcomeTable table, int index, Simulation simulation)
    {
        var (allKm, remoteKm) = (0.0, 0.0);
        for (var month = 0; month < table.MonthCount; month++)
        {
            var (monthKm, monthRemoteKm) = PersonKm(simulation, month);
            table[index, month, 0] = monthKm > 0 ? monthRemoteKm / monthKm : 0;
            allKm += monthKm;
            remoteKm += monthRemoteKm;
        }

        table.SetTotal(index, allKm > 0 ? remoteKm / allKm : double.NaN);
    }

    private static (double All, double Remote) PersonKm(Simulation simulation, int month)
    {
        var network = simulation.World.Network;
        var (all, remote) = (0.0, 0.0);
        foreach (var leg in network.Legs)
        {
            if (network[leg.To].IsDestinationBorder)
            {
                continue;
            }

            var km = simulation.Flows[month, leg.Id.Index] * leg.LengthKm;
            all += km;
            remote += leg.IsRemote ? km : 0;
        }

        return (all, remote);
    }

    private static LegFlowTable LegFlows(Simulation simulation)
    {
        var world = simulation.World;
        var table = new LegFlowTable(world.Period.MonthCount, world.Network.Legs.Length);
        for (var month = 0; month < table.MonthCount; month++)
        {
            for (var leg = 0; leg < table.LegCount; leg++)
            {
                table[month, leg] = simulation.Flows[month, leg] / world.SampleShare;
            }
        }

        return table;
    }

    /// <summary>The journeys of traced parties, in their order.</summary>
    private static ImmutableArray<PartyJourney> Journeys(Simulation simulation)
    {
        var world = simulation.World;
        return
        [
            .. simulation.TracedParties.Select(party =>
            {
                var cohort = world.Cohorts[world.Cohorts.CohortOf(party)];
                return new PartyJourney(
                    party,
                    cohort.Group,
                    cohort.Kind,
                    PeopleOf(world, party),
                    [.. simulation.ShardOf(party).Recorder.EntriesOf(party)]);
            }),
        ];
    }

    /// <summary>People in a party when it sets out; 0 if it does not within the run.</summary>
    private static int PeopleOf(SimulatedWorld world, int party) =>
        PartyFactory.TryMake(world, world.Cohorts.CohortOf(party), party, out var made) ? made.People : 0;
}
