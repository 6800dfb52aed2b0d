using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;
using FlowSim.Model.RouteChoice;

namespace FlowSim.Model.Tests.RouteChoice;

public sealed class AliasTableTests
{
    [Theory]
    [InlineData(1.0)]
    [InlineData(1.0, 1.0)]
    [InlineData(0.0, 1.0)]
    [InlineData(3.0, 0.0, 1.0)]
    [InlineData(1e-12, 1.0, 1e-12)]
    [InlineData(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7)]
    public void Reproduces_the_share_of_every_option(params double[] weights)
    {
        ArgumentNullException.ThrowIfNull(weights);

        var shares = Shares(weights);

        AssertShares(weights, shares);
    }

    [Fact]
    public void Reproduces_the_shares_of_many_choices()
    {
        var random = new RandomSource(1, 0);
        for (var choice = 0U; choice < 500; choice++)
        {
            var weights = Enumerable.Range(0, 1 + (int)(choice % 12))
                .Select(option => Math.Pow(random.For(StreamId.Leg, choice, 1, (uint)option).UniformA, 4))
                .ToArray();

            AssertShares(weights, Shares(weights));
        }
    }

    [Fact]
    public void An_option_without_weight_is_never_selected()
    {
        Assert.Equal(0, Shares([0, 2, 1, 0, 5])[0]);
        Assert.Equal(0, Shares([0, 2, 1, 0, 5])[3]);
    }

    [Fact]
    public void Random_words_select_all_cells_equally_often()
    {
        Assert.Equal(0, AliasTable.Locate(0, 3).Cell);
        Assert.Equal(0, AliasTable.Locate(0x55555555, 3).Cell);
        Assert.Equal(1, AliasTable.Locate(0x55555556, 3).Cell);
        Assert.Equal(2, AliasTable.Locate(uint.MaxValue, 3).Cell);
    }

    [Fact]
    public void Options_are_selected_as_often_as_their_weights_say()
    {
        const int Draws = 200_000;
        double[] weights = [0.5, 0.05, 0.25, 0.2];
        var (thresholds, aliases) = Table(weights);
        var random = new RandomSource(1, 0);
        var counts = new int[weights.Length];

        for (var party = 0U; party < Draws; party++)
        {
            var (cell, remainder) = AliasTable.Locate(random.For(StreamId.Leg, party, 1, 0).A, weights.Length);
            counts[remainder < thresholds[cell] ? cell : aliases[cell]]++;
        }

        for (var option = 0; option < weights.Length; option++)
        {
            var share = weights[option];
            Assert.Equal(share, (double)counts[option] / Draws, 4.5 * Math.Sqrt(share * (1 - share) / Draws));
        }
    }

    /// <summary>Thresholds have 32 bits; the share of a cell is off by less than 2^-32.</summary>
    private static void AssertShares(double[] weights, double[] shares)
    {
        for (var option = 0; option < weights.Length; option++)
        {
            Assert.Equal(weights[option] / weights.Sum(), shares[option], weights.Length * Math.ScaleB(1, -32));
        }
    }

    /// <summary>The shares that a table gives.</summary>
    private static double[] Shares(double[] weights)
    {
        var (thresholds, aliases) = Table(weights);
        var shares = new double[weights.Length];
        for (var cell = 0; cell < weights.Length; cell++)
        {
            var own = aliases[cell] == cell ? 1 : thresholds[cell] / 4294967296.0;
            shares[cell] += own / weights.Length;
            shares[aliases[cell]] += (1 - own) / weights.Length;
        }

        return shares;
    }

    private static (uint[] Thresholds, byte[] Aliases) Table(double[] weights)
    {
        var thresholds = new uint[weights.Length];
        var aliases = new byte[weights.Length];
        AliasTable.Fill((double[])weights.Clone(), thresholds, aliases, new byte[weights.Length]);
        return (thresholds, aliases);
    }
}
