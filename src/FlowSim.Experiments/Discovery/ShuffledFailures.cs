using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;

namespace FlowSim.Experiments.Discovery;

/// <summary>What a search finds in failures that were assigned to the points at random.</summary>
internal static class ShuffledFailures
{
    /// <summary>
    /// The share of searches, including the true one, with a box that stands out at least as much as the best one of
    /// the true search.
    /// </summary>
    /// <param name="sample">The points.</param>
    /// <param name="isOpen">The points that are in no earlier box; failures are shuffled among them.</param>
    /// <param name="fails">The points that fail.</param>
    /// <param name="trajectory">The trajectory of the true search.</param>
    /// <param name="minPoints">Minimum number of points in a box.</param>
    /// <param name="box">Number of boxes found before.</param>
    /// <param name="options">Options of the search.</param>
    public static double ShareAsDense(
        PrimSample sample, bool[] isOpen, bool[] fails, List<PrimStep> trajectory, int minPoints, int box, DiscoveryOptions options)
    {
        int[] open = [.. Enumerable.Range(0, sample.Points).Where(point => isOpen[point])];
        var dealt = new bool[fails.Length];
        var random = new RandomSource(options.Seed, 0);
        var observed = GreatestExcess(trajectory);
        var asDense = 1;
        for (var shuffle = 0; shuffle < options.Shuffles; shuffle++)
        {
            foreach (var point in open)
            {
                dealt[point] = fails[point];
            }

            for (var left = open.Length; left > 1; left--)
            {
                var word = random.For(StreamId.Resampling, (uint)left, (uint)box + 1, (uint)shuffle).A;
                var (last, other) = (open[left - 1], open[(int)(((ulong)word * (ulong)left) >> 32)]);
                (dealt[last], dealt[other]) = (dealt[other], dealt[last]);
            }

            var found = PrimPeeling.Trajectory(sample, isOpen, dealt, options.PeelShare, minPoints);
            asDense += GreatestExcess(found) >= observed ? 1 : 0;
        }

        return asDense / (options.Shuffles + 1.0);
    }

    private static double GreatestExcess(List<PrimStep> trajectory) =>
        trajectory.Max(step => step.Count.Excess(trajectory[0].Count));
}
