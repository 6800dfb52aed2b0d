using System.Collections.Immutable;
using FlowSim.Model.Chance;
using FlowSim.Model.Departure;
using FlowSim.Model.World;

namespace FlowSim.Engine.Execution;

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
}
