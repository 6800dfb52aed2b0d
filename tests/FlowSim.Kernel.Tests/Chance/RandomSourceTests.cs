using System.Numerics;
using FlowSim.Kernel.Chance;

namespace FlowSim.Kernel.Tests.Chance;

public sealed class RandomSourceTests
{
    private const uint Stream = 3;
    private const uint OtherStream = 4;
    private const int Subjects = 50_000;

    [Fact]
    public void Gives_the_draws_that_were_recorded()
    {
        var random = new RandomSource(1, 0);

        var block = random.For(3, 7, 11, 13);

        Assert.Equal(new RandomBlock(0x3efd6e4e, 0xd2af8acd, 0xfd972914, 0xe38322b8), block);
    }

    [Fact]
    public void The_order_of_draws_does_not_change_them()
    {
        var random = new RandomSource(7, 3);
        var forward = new RandomBlock[100];
        var backward = new RandomBlock[100];

        for (var subject = 0U; subject < forward.Length; subject++)
        {
            forward[subject] = random.For(Stream, subject, 0, 5);
        }

        for (var subject = backward.Length - 1; subject >= 0; subject--)
        {
            _ = random.For(OtherStream, (uint)subject, 0, 5);
            backward[subject] = random.For(Stream, (uint)subject, 0, 5);
        }

        Assert.Equal(forward, backward);
    }

    [Fact]
    public void Every_pair_of_seed_and_replicate_has_its_own_draws()
    {
        var blocks = new HashSet<RandomBlock>();

        for (var seed = 0UL; seed < 100; seed++)
        {
            for (var replicate = 0; replicate < 100; replicate++)
            {
                blocks.Add(new RandomSource(seed, replicate).For(Stream, 1, 2, 3));
            }
        }

        Assert.Equal(100 * 100, blocks.Count);
    }

    [Fact]
    public void Every_stream_subject_group_and_occasion_has_its_own_draws()
    {
        const uint Side = 12;
        var random = new RandomSource(1, 0);
        var blocks = new HashSet<RandomBlock>();

        for (var question = 0U; question < Side * Side * Side * Side; question++)
        {
            blocks.Add(random.For(
                question % Side, question / Side % Side, question / Side / Side % Side, question / Side / Side / Side));
        }

        Assert.Equal((int)(Side * Side * Side * Side), blocks.Count);
    }

    [Theory]
    [InlineData("seed")]
    [InlineData("replicate")]
    [InlineData("stream")]
    [InlineData("subject")]
    [InlineData("group")]
    [InlineData("occasion")]
    public void Neighbours_share_no_more_bits_than_chance_would(string neighbour)
    {
        var equalBits = 0L;

        for (var subject = 0U; subject < Subjects; subject++)
        {
            var block = new RandomSource(1, 0).For(Stream, subject * 2, 2, 3);
            var other = neighbour switch
            {
                "seed" => new RandomSource(2, 0).For(Stream, subject * 2, 2, 3),
                "replicate" => new RandomSource(1, 1).For(Stream, subject * 2, 2, 3),
                "stream" => new RandomSource(1, 0).For(OtherStream, subject * 2, 2, 3),
                "subject" => new RandomSource(1, 0).For(Stream, (subject * 2) + 1, 2, 3),
                "group" => new RandomSource(1, 0).For(Stream, subject * 2, 3, 3),
                _ => new RandomSource(1, 0).For(Stream, subject * 2, 2, 4),
            };
            equalBits += 128 - DifferentBits(block, other);
        }

        const double Bits = 128.0 * Subjects;
        Assert.InRange(equalBits, (Bits / 2) - Tolerance(Bits), (Bits / 2) + Tolerance(Bits));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(16)]
    [InlineData(24)]
    public void Each_word_is_uniform_over_its_values(int shift)
    {
        const int Cells = 256;
        const int Draws = 1 << 17;
        var random = new RandomSource(20190607, 4);
        var counts = new int[4, Cells];

        for (var draw = 0U; draw < Draws; draw++)
        {
            var block = random.For(Stream, draw % 1024, 99, draw / 1024);
            counts[0, (block.A >> shift) & 0xff]++;
            counts[1, (block.B >> shift) & 0xff]++;
            counts[2, (block.C >> shift) & 0xff]++;
            counts[3, (block.D >> shift) & 0xff]++;
        }

        // Chi-square with 255 degrees of freedom: mean 255, standard deviation sqrt(510), within five of them.
        var spread = 5 * Math.Sqrt(2.0 * (Cells - 1));
        for (var word = 0; word < 4; word++)
        {
            var chiSquare = 0.0;
            for (var cell = 0; cell < Cells; cell++)
            {
                var excess = counts[word, cell] - ((double)Draws / Cells);
                chiSquare += excess * excess / ((double)Draws / Cells);
            }

            Assert.InRange(chiSquare, Cells - 1 - spread, Cells - 1 + spread);
        }
    }

    [Fact]
    public void The_words_of_a_block_are_uncorrelated()
    {
        var random = new RandomSource(3, 1);
        var products = new double[3];

        for (var subject = 0U; subject < Subjects; subject++)
        {
            var block = random.For(Stream, subject, 1, 1);
            products[0] += (block.UniformA - 0.5) * (block.UniformB - 0.5);
            products[1] += (block.UniformB - 0.5) * (block.UniformC - 0.5);
            products[2] += (block.UniformC - 0.5) * (block.UniformD - 0.5);
        }

        // The product of two centred uniforms has variance 1/144.
        var fiveSigma = 5 * Math.Sqrt(Subjects / 144.0);
        Assert.All(products, product => Assert.InRange(product, -fiveSigma, fiveSigma));
    }

    [Theory]
    [InlineData(0UL, 0xe220a8397b1dcdafUL)]
    [InlineData(1UL, 0x910a2dec89025cc1UL)]
    public void Mixing_gives_the_published_first_output_of_split_mix_64(ulong value, ulong mixed)
    {
        Assert.Equal(mixed, RandomSource.Mix(value));
    }

    private static int DifferentBits(RandomBlock left, RandomBlock right) =>
        BitOperations.PopCount(left.A ^ right.A)
        + BitOperations.PopCount(left.B ^ right.B)
        + BitOperations.PopCount(left.C ^ right.C)
        + BitOperations.PopCount(left.D ^ right.D);

    /// <summary>Five standard deviations of a count of fair coins.</summary>
    private static double Tolerance(double coins) => 5 * Math.Sqrt(coins / 4);
}
