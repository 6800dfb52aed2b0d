using System.Collections.Immutable;
using FlowSim.Model.Chance;
using FlowSim.Model.Departure;
using FlowSim.Model.World;

namespace FlowSim.Engine.Execution;

/// <summary>Selects the parties whose journeys are traced.</summary>
internal static class TraceSelection
{
    /// <summary>
    /// The named parties that exist, and those picked at random: those with the lowest draws of all that set out within the
    /// period. Each is equally likely, whatever becomes of it; the same parties are picked under every policy, and another
    /// cohort leaves them picked unless one of its own takes their place.
    /// </summary>
    public static ImmutableArray<int> Of(SimulatedWorld world, RunOptions options)
    {
        ImmutableArray<int> named = [.. options.TracedParties.Where(party => party < world.Cohorts.PartyCount)];
        if (options.DrawnJourneys == 0)
        {
            return named;
        }

        var lowest = new SortedList<ulong, int>(options.DrawnJourneys + 1);
        for (var cohort = 0; cohort < world.Cohorts.Count; cohort++)
        {
            for (var party = world.Cohorts.FirstIndexOf(cohort); party < world.Cohorts.FirstIndexOf(cohort + 1); party++)
            {
                var draw = DrawOf(world, cohort, party);
                var isLow = lowest.Count < options.DrawnJourneys || draw < lowest.Keys[^1];
                if (isLow && !named.Contains(party) && PartyFactory.SetsOut(world, cohort, party) && lowest.TryAdd(draw, party)
                    && lowest.Count > options.DrawnJourneys)
                {
                    lowest.RemoveAt(options.DrawnJourneys);
                }
            }
        }

        return [.. named, .. lowest.Values];
    }

    private static ulong DrawOf(SimulatedWorld world, int cohort, int party)
    {
        var words = world.Random.For(StreamId.TraceSampling, world.Cohorts.KeyOf(cohort, party));
        return ((ulong)words.A << 32) | words.B;
    }
}
