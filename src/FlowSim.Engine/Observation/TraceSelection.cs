using System.Collections.Immutable;
using FlowSim.Engine.Execution;
using FlowSim.Engine.Parties;
using FlowSim.Engine.World;
using FlowSim.Model.Chance;

namespace FlowSim.Engine.Observation;

/// <summary>Selects the parties whose journeys are traced.</summary>
internal static class TraceSelection
{
    /// <summary>
    /// Limit on draws. Where almost no party sets out within the period, fewer journeys are traced than requested.
    /// </summary>
    private const uint MaxDraws = 1000;

    /// <summary>
    /// The named parties that exist, and those picked at random. Each party that would set out within the period is
    /// equally likely, whatever becomes of it, and the same parties are picked under every policy.
    /// </summary>
    public static ImmutableArray<int> Of(SimulatedWorld world, RunOptions options)
    {
        var parties = options.TracedParties.Where(party => party < world.Cohorts.PartyCount).ToList();
        var wanted = parties.Count + options.DrawnJourneys;
        for (var draw = 0u; draw < MaxDraws && parties.Count < wanted; draw++)
        {
            var party = (int)(world.Random.For(StreamId.TraceSampling, draw, 0, 0).UniformA * world.Cohorts.PartyCount);
            if (party < world.Cohorts.PartyCount && !parties.Contains(party) && PartyFactory.SetsOut(world, party))
            {
                parties.Add(party);
            }
        }

        return [.. parties];
    }

    /// <summary>The journeys of traced parties, in their order.</summary>
    public static ImmutableArray<PartyJourney> JourneysOf(Simulation simulation)
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
                    world.Fates.PeopleOf(party),
                    [.. simulation.ShardOf(party).Recorder.EntriesOf(party)]);
            }),
        ];
    }
}
