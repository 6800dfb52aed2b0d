using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;
using FlowSim.Model.Outcomes;

namespace FlowSim.Experiments;

public sealed class IndependentSeedsCheckTests
{
    private const int Replicates = 400;
    private static readonly Outcome Outcome = OutcomeCatalog.All[0];

    [Fact]
    public void Common_random_numbers_make_the_interval_narrow()
    {
        var shared = Draw(1);

        var check = IndependentSeedsCheck.Of(Outcome, shared, Sum(shared, Draw(2), 0.1));

        // The difference is a tenth of the noise; with independent draws it has the noise of both sides.
        Assert.Equal(0.1 / Math.Sqrt(1 + 1.01), check.WidthRatio, 0.01);
    }

    [Fact]
    public void Independent_draws_gain_nothing() =>
        Assert.Equal(1, IndependentSeedsCheck.Of(Outcome, Draw(1), Draw(2)).WidthRatio, 0.1);

    [Fact]
    public void A_scenario_against_itself_has_an_interval_of_width_zero()
    {
        var draw = Draw(1);

        var check = IndependentSeedsCheck.Of(Outcome, draw, draw);

        Assert.Equal(0, check.PairedWidth);
        Assert.True(check.IndependentWidth > 0);
    }

    [Fact]
    public void Without_variation_there_is_no_ratio() =>
        Assert.True(double.IsNaN(IndependentSeedsCheck.Of(Outcome, [1, 1, 1], [2, 2, 2]).WidthRatio));

    private static double[] Draw(uint party) =>
    [
        .. Enumerable.Range(0, Replicates)
            .Select(replicate => new RandomSource(3, replicate).For(StreamId.Parameter, party, 0, 0).UniformA),
    ];

    private static double[] Sum(double[] left, double[] right, double share) =>
        [.. left.Zip(right).Select(pair => pair.First + (share * pair.Second))];
}
