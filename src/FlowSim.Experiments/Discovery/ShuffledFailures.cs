using FlowSim.Foundation.Chance;

namespace FlowSim.Experiments.Discovery;

/// <summary>What a search finds in failures that were dealt to the points by chance.</summary>
internal static class ShuffledFailures
{
    /// <summary>The share of searches, the true one among them, on whose way a box stands out as much as on the true one's.</summary>
    /// <param name="sample">The points.</param>
    /// <param name="isOpen">Those that no earlier box holds; failures are dealt among them.</param>
    /// <param name="fails">Those that fail.</param>
    /// <param name="trajectory">The true search.</param>
    /// <param name="minPoints">No box holds fewer points than this.</param>
    /// <param name="box">How many boxes were found before.</param>
    /// <param name="options">How boxes are searched.</param>
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
