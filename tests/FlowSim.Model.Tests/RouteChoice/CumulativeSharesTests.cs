using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;
using FlowSim.Model.RouteChoice;

namespace FlowSim.Model.Tests.RouteChoice;

public sealed class CumulativeSharesTests
{
    [Fact]
    public void Every_option_has_its_share_of_the_numbers()
    {
        var random = new RandomSource(5, 0);
        for (var count = 1; count <= 200; count++)
        {
            var weights = Enumerable.Range(0, count)
                .Select(option => Math.Pow(random.For(StreamId.Sample, (uint)option, (uint)count, 0).UniformA, 6))
                .ToArray();
            weights[0] = count % 3 == 0 ? 0 : weights[0];
            weights[count / 2] = count % 5 == 0 ? 0 : weights[count / 2];
            weights[^1] = count % 4 == 0 ? 1e6 : weights[^1] + 1e-9;
            var bounds = BoundsOf(weights);

            var below = -1L;
            for (var option = 0; option < count; option++)
            {
                var upTo = option == count - 1 ? CumulativeShares.Whole : bounds[option];
                Assert.Equal(weights[option] / weights.Sum(), (upTo - below) / (double)(1L << 31), 2e-9);
                if (upTo > below)
                {
                    Assert.Equal(option, CumulativeShares.Find(bounds, (uint)(below + 1) << 1));
                    Assert.Equal(option, CumulativeShares.Find(bounds, ((uint)upTo << 1) | 1));
                }

                below = upTo;
            }
        }
    }

    [Fact]
    public void What_has_no_weight_is_never_selected()
    {
        double[] weights = [0, 0, 3, 0, 1e-300, 1, 0];
        var bounds = BoundsOf(weights);

        foreach (var bound in bounds.Append(CumulativeShares.Whole).Append(0))
        {
            for (var near = -3L; near <= 3; near++)
            {
                var number = Math.Clamp(bound + near, 0, CumulativeShares.Whole);
                Assert.True(weights[CumulativeShares.Find(bounds, (uint)number << 1)] > 0);
            }
        }
    }

    [Fact]
    public void A_small_change_of_shares_changes_few_choices()
    {
        var before = BoundsOf([3, 5, 2, 7, 4]);
        var after = BoundsOf([3, 5.1, 2, 6.9, 4]);

        const int Words = 1 << 16;
        var changed = Enumerable.Range(0, Words).Count(word =>
            CumulativeShares.Find(before, (uint)word << 16) != CumulativeShares.Find(after, (uint)word << 16));

        // Two bounds move, each by 0.1 of 21.
        Assert.Equal(2 * 0.1 / 21, changed / (double)Words, 4.0 / Words);
    }

    [Fact]
    public void Options_are_selected_as_often_as_their_weights_say()
    {
        const int Draws = 200_000;
        double[] weights = [0.5, 0.05, 0.25, 0.2];
        var bounds = BoundsOf(weights);
        var random = new RandomSource(1, 0);
        var counts = new int[weights.Length];

        for (var party = 0U; party < Draws; party++)
        {
            counts[CumulativeShares.Find(bounds, random.For(StreamId.Leg, party, 1, 0).A)]++;
        }

        for (var option = 0; option < weights.Length; option++)
        {
            var share = weights[option];
            Assert.Equal(share, (double)counts[option] / Draws, 4.5 * Math.Sqrt(share * (1 - share) / Draws));
        }
    }

    [Fact]
    public void The_lowest_bit_of_a_bound_does_not_count()
    {
        var bounds = BoundsOf([1, 2, 3]);
        var marked = bounds.Select(bound => bound & ~1).ToArray();

        foreach (var bound in bounds)
        {
            foreach (var number in new[] { bound - 1, bound, bound + 1 })
            {
                Assert.Equal(CumulativeShares.Find(bounds, (uint)number << 1), CumulativeShares.Find(marked, (uint)number << 1));
            }
        }
    }

    private static int[] BoundsOf(double[] weights)
    {
        var all = weights.Aggregate((sum, weight) => sum + weight);
        var sum = 0.0;
        return [.. weights.SkipLast(1).Select(weight => CumulativeShares.Bound(sum += weight, all))];
    }
}
