using System.Numerics;
using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Experiments.Designs;

public sealed class OwenScramblingTests
{
    [Fact]
    public void Numbers_with_the_same_first_digits_have_exactly_these_in_common_afterwards()
    {
        var scrambling = new OwenScrambling(new RandomSource(3, 0), 2);
        var draw = Enumerable.Range(0, 2000).Select(Words).ToArray();

        foreach (var (word, other, place) in draw)
        {
            // The other number shares only the digits above this place, and so does its image: the coin of a digit
            // depends on these alone.
            var second = word ^ (1u << place) ^ (other & ((1u << place) - 1));

            Assert.Equal(31 - place, BitOperations.LeadingZeroCount(scrambling.Of(word) ^ scrambling.Of(second)));
        }
    }

    [Fact]
    public void A_point_is_uniform_over_the_seeds()
    {
        const int Seeds = 8000;
        const int Cells = 16;
        foreach (var digits in new[] { 0u, 0x80000000u, 0xDEADBEEFu })
        {
            var counts = new int[Cells];
            for (var seed = 0UL; seed < Seeds; seed++)
            {
                counts[new OwenScrambling(new RandomSource(seed, 0), 0).Of(digits) >> 28]++;
            }

            // Four standard deviations of a count of 8,000 draws of chance 1/16 are 87; 48 counts are checked.
            Assert.All(counts, count => Assert.InRange(count, 500 - 87, 500 + 87));
        }
    }

    [Fact]
    public void Every_digit_of_every_place_is_flipped_for_half_of_the_seeds()
    {
        const int Seeds = 4000;
        var flips = new int[32];
        for (var seed = 0UL; seed < Seeds; seed++)
        {
            var changed = new OwenScrambling(new RandomSource(seed, 0), 7).Of(0x12345678) ^ 0x12345678;
            for (var place = 0; place < 32; place++)
            {
                flips[place] += (int)((changed >> place) & 1);
            }
        }

        // Four standard deviations of a count of 4,000 coins are 127.
        Assert.All(flips, count => Assert.InRange(count, 2000 - 127, 2000 + 127));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(20)]
    [InlineData(31)]
    public void Numbers_that_differ_before_a_digit_have_independent_coins_for_it(int digit)
    {
        const int Seeds = 4000;
        var place = 31 - digit;
        foreach (var before in new[] { 1u << 31, 1u << (place + 1) })
        {
            var same = Enumerable.Range(0, Seeds).Count(seed => Digit(seed, 0) == Digit(seed, before));

            // Four standard deviations of a count of 4,000 coins are 127.
            Assert.InRange(same, 2000 - 127, 2000 + 127);
        }

        uint Digit(int seed, uint digits) => (new OwenScrambling(new RandomSource((ulong)seed, 0), 0).Of(digits) >> place) & 1;
    }

    [Fact]
    public void Two_dimensions_are_scrambled_independently()
    {
        const int Seeds = 4000;
        var same = Enumerable.Range(0, Seeds).Count(seed => First(seed, 0) == First(seed, 1));

        // Four standard deviations of a count of 4,000 coins are 127.
        Assert.InRange(same, 2000 - 127, 2000 + 127);

        static uint First(int seed, int dimension) =>
            new OwenScrambling(new RandomSource((ulong)seed, 0), dimension).Of(0) >> 31;
    }

    [Fact]
    public void The_mean_of_a_smooth_function_is_far_closer_than_by_chance_alone()
    {
        const int Points = 256;
        const int Seeds = 50;
        var squares = 0.0;
        for (var seed = 0UL; seed < Seeds; seed++)
        {
            var design = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Sobol, Points, seed), 4);
            var mean = Enumerable.Range(0, Points).Average(point => design.Row(point).Aggregate(1.0, (product, u) => product * (0.5 + u)));
            squares += (mean - 1) * (mean - 1);
        }

        // The function's variance is (13/12)^4 - 1 = 0.377: for random points the expected squared error would be 0.377
        // / 256.
        Assert.True(squares / Seeds < 0.377 / Points / 50, $"{squares / Seeds}");
    }

    private static (uint Word, uint Other, int Place) Words(int draw)
    {
        var words = new RandomSource(11, 0).For(StreamId.Design, (uint)draw, 0, 0);
        return (words.A, words.B, (int)(words.C >> 27));
    }
}
