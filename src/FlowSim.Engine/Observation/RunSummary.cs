using System.Collections.Immutable;
using FlowSim.Engine.Execution;
using FlowSim.Engine.Journey;
using FlowSim.Engine.Parties;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;

namespace FlowSim.Engine.Observation;

/// <summary>Turns the end of a run into its result.</summary>
internal static class RunSummary
{
    /// <summary>Closes the books of a run whose last day is over.</summary>
    public static RunResult Of(Simulation simulation)
    {
        var world = simulation.World;
        var lastTick = world.Period.TickCount;
        var backlog = new long[Tally.CellCount];
        var waiting = new long[Tally.CellCount];
        Census.ForEachPresent(simulation.Shards, (shard, party) =>
        {
            if (party.Station != PartyRecord.NoSite)
            {
                DetentionEvents.CountStay(shard, in party, lastTick);
            }

            var standing = StandingOf(in party);
            ref var marks = ref world.Fates.Marks[party.Index];
            marks = FateMarks.WithStanding(marks, standing);
            var cell = Tally.CellOf(new TravellerClass(party.Class));
            backlog[cell] += party.Event is JourneyEvent.AwaitDecision or JourneyEvent.Decision ? party.People : 0;
            waiting[cell] += standing == Fate.WaitingAtBorder ? party.People : 0;
        });

        var (events, people, trace) = (0L, 0L, ImmutableArray<TraceEntry>.Empty);
        foreach (var shard in simulation.Shards)
        {
            events += shard.Events;
            people += shard.PeopleMade;
            trace = shard.Trace.Count > 0 ? [.. shard.Trace] : trace;
        }

        return new RunResult
        {
            StateHash = simulation.StateHash,
            Events = events,
            Parties = world.Cohorts.PartyCount,
            People = people,
            PartyDays = simulation.PartyDays,
            Outcomes = Outcomes(simulation, backlog, waiting),
            LegFlows = LegFlows(simulation),
            Fates = world.Fates,
            Trace = trace,
        };
    }

    private static Fate StandingOf(ref readonly PartyRecord party) => party.Event switch
    {
        JourneyEvent.AwaitPort or JourneyEvent.PortAdmits or JourneyEvent.HearingWaitEnds => Fate.WaitingAtBorder,
        _ when party.Is(PartyTraits.AwaitsHearing) => Fate.WaitingAtBorder,
        JourneyEvent.AwaitDecision or JourneyEvent.Decision => Fate.AwaitingDecision,
        JourneyEvent.UsDetentionEnds => Fate.InUnitedStates,
        _ => Fate.OnTheWay,
    };

    private static OutcomeTable Outcomes(Simulation simulation, long[] backlog, long[] waiting)
    {
        var world = simulation.World;
        var months = world.Period.MonthCount;
        var table = new OutcomeTable(months, Tally.CellCount);
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
                default:
                    SetSum(table, index, outcome, simulation);
                    break;
            }
        }

        return table;
    }

    private static void SetSum(OutcomeTable table, int index, Outcome outcome, Simulation simulation)
    {
        var scale = outcome.Divisor * simulation.World.SampleShare;
        var total = 0L;
        for (var month = 0; month < table.MonthCount; month++)
        {
            for (var cell = 0; cell < table.CellCount; cell++)
            {
                var sum = 0L;
                foreach (var shard in simulation.Shards)
                {
                    foreach (var part in outcome.Parts)
                    {
                        sum += shard.Tally[month, cell, part];
                    }
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

        table.SetTotal(index, allKm > 0 ? remoteKm / allKm : 0);
    }

    private static (double All, double Remote) PersonKm(Simulation simulation, int month)
    {
        var network = simulation.World.Network;
        var (all, remote) = (0.0, 0.0);
        foreach (var leg in network.Legs)
        {
            if (network[leg.To].IsUsBorder)
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
}
