using FlowSim.Scenarios.Experiments;
using FsCheck;
using FsCheck.Fluent;

namespace FlowSim.Experiments.Designs;

public sealed class SaltelliRowsTests
{
    private static readonly Config Replayed = Config.QuickThrowOnFailure
        .WithMaxTest(300)
        .WithQuietOnSuccess(true)
        .WithReplay(new Replay(new Rnd(20190607, 7), Microsoft.FSharp.Core.FSharpOption<int>.None));

    [Fact]
    public void Each_base_point_has_its_two_rows_and_then_their_mixtures()
    {
        var cases = from basePoints in Gen.Choose(1, 20)
                    from factors in Gen.Choose(1, 12)
                    from seed in Gen.Choose(0, 1000)
                    select (basePoints, factors, seed);

        Prop.ForAll(cases.ToArbitrary(), drawn => HasItsRows(drawn.basePoints, drawn.factors, (ulong)drawn.seed)).Check(Replayed);
    }

    [Fact]
    public void A_longer_design_begins_with_the_shorter_one()
    {
        var shorter = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Saltelli, 8, seed: 6), 5);
        var longer = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Saltelli, 32, seed: 6), 5);

        Assert.Equal(8 * 7, shorter.Points);
        Assert.Equal(32 * 7, longer.Points);
        Assert.All(Enumerable.Range(0, shorter.Points), point => Assert.Equal(shorter.Row(point), longer.Row(point)));
    }

    [Fact]
    public void Every_parameter_of_the_model_fits_into_one_design() =>
        Assert.True(2 * Model.Parameters.ParameterCatalog.All.Count <= UnitDesigns.MaxSobolDimensions);

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(28, 0)]
    [InlineData(0, -1)]
    [InlineData(0, 5)]
    public void An_index_outside_the_design_is_refused(int point, int factor)
    {
        var design = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Saltelli, 4), 5);

        Assert.Throws<ArgumentOutOfRangeException>(() => design[point, factor]);
    }

    private static bool HasItsRows(int basePoints, int factors, ulong seed)
    {
        var design = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Saltelli, basePoints, seed), factors);
        var sobol = UnitDesigns.Of(ExampleDesigns.Of(DesignKind.Sobol, basePoints, seed), 2 * factors);
        var expected = new List<double[]>();
        for (var basePoint = 0; basePoint < basePoints; basePoint++)
        {
            var both = sobol.Row(basePoint);
            var (a, b) = (both[..factors], both[factors..]);
            expected.Add(a);
            expected.Add(b);
            for (var factor = 0; factor < factors; factor++)
            {
                double[] mixed = [.. a];
                mixed[factor] = b[factor];
                expected.Add(mixed);
            }
        }

        return design.Points == expected.Count
            && expected.Index().All(row => row.Item.SequenceEqual(design.Row(row.Index)));
    }
}
