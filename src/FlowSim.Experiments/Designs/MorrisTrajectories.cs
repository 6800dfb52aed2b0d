using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;

namespace FlowSim.Experiments.Designs;

/// <summary>
/// Morris's trajectories (1991): starting at a random point, each factor is changed once, in random order, by half its
/// levels up or down. The levels are the midpoints of equal shares of probability, so that they are equally likely and
/// no distribution is evaluated at its ends. A longer design begins with the shorter one.
/// </summary>
internal static class MorrisTrajectories
{
    /// <summary>Number of points in one trajectory.</summary>
    public static int PointsOfTrajectory(int factors) => factors + 1;

    public static DesignRows Of(int trajectories, int levels, int factors, RandomSource random)
    {
        if (levels < 2 || levels % 2 != 0)
        {
            throw new ArgumentException($"The levels of a Morris design are an even number, and not {levels}.");
        }

        var points = trajectories * PointsOfTrajectory(factors);
        var stored = new double[points * factors];
        var order = new int[factors];
        var draw = new RandomBlock[factors];
        for (var trajectory = 0; trajectory < trajectories; trajectory++)
        {
            for (var factor = 0; factor < factors; factor++)
            {
                draw[factor] = random.For(StreamId.Design, (uint)trajectory, (uint)factor, 0);
            }

            Shuffle(order, draw);
            Walk(stored.AsSpan(trajectory * PointsOfTrajectory(factors) * factors), levels, order, draw);
        }

        return DesignRows.Plain(stored, points, factors);
    }

    private static void Shuffle(int[] order, RandomBlock[] draw)
    {
        for (var place = 0; place < order.Length; place++)
        {
            var other = Choice.Of(draw[place].B, place + 1);
            order[place] = order[other];
            order[other] = place;
        }
    }

    private static void Walk(Span<double> points, int levels, int[] order, RandomBlock[] draw)
    {
        var factors = order.Length;
        for (var factor = 0; factor < factors; factor++)
        {
            points[factor] = MiddleOf(Choice.Of(draw[factor].A, levels), levels);
        }

        for (var step = 0; step < factors; step++)
        {
            var next = points.Slice((step + 1) * factors, factors);
            points.Slice(step * factors, factors).CopyTo(next);
            var level = Choice.Of(draw[order[step]].A, levels);
            next[order[step]] = MiddleOf((level + (levels / 2)) % levels, levels);
        }
    }

    private static double MiddleOf(int level, int levels) => (level + 0.5) / levels;
}
