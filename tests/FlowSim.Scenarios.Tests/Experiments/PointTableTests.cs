using System.Globalization;
using System.Text;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Scenarios.Tests.Experiments;

public sealed class PointTableTests : IDisposable
{
    private const int Million = 1_000_000;

    private readonly TemporaryFolder _folder = TemporaryFolder.WithFivePlaces();

    public PointTableTests() => _folder.Write("experiment.yaml", "title: T\nscenarios: [five-places.yaml]\ndesign: points.csv\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("detention.informed-share,detention.stay-sigma\n0.25,1\n0.5,2.5e-1\n")]
    [InlineData("detention.informed-share,detention.stay-sigma\r\n0.25,1\r\n0.5,0.25")]
    [InlineData("\uFEFFdetention.informed-share,detention.stay-sigma\n0.25,1\n0.5,0.25\n")]
    [InlineData("\n detention.informed-share , \"detention.stay-sigma\"\n\n \"0.25\" , 1 \n  \n+.5,0.25\n\n")]
    public void A_table_gives_a_column_of_values_for_each_parameter(string table)
    {
        var experiment = Read(table);

        Assert.Equal(DesignKind.List, experiment.Design.Kind);
        Assert.Equal(["detention.informed-share", "detention.stay-sigma"], experiment.Factors.Select(factor => factor.Path));
        Assert.All(experiment.Factors, factor => Assert.Null(factor.Distribution));
        Assert.Equal([0.25, 0.5], experiment.Factors[0].Values.ToArray());
        Assert.Equal([1, 0.25], experiment.Factors[1].Values.ToArray());
        Assert.Equal(2, experiment.PointCount);
    }

    [Fact]
    public void Values_on_the_bounds_are_within_them()
    {
        Assert.Equal([0, 1], Read("detention.informed-share\n0\n1\n").Factors[0].Values.ToArray());
    }

    [Fact]
    public void A_million_points_are_read_in_memory_that_the_file_bounds()
    {
        var table = Encoding.UTF8.GetBytes(
            "detention.informed-share,detention.stay-sigma\n"
            + string.Concat(
                Enumerable.Range(0, Million)
                    .Select(index => string.Create(CultureInfo.InvariantCulture, $"0.{index:000000},1.5\n"))));
        File.WriteAllBytes(_folder.Named("points.csv"), table);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var experiment = ExperimentFile.Load(_folder.Named("experiment.yaml"), []).Experiment!;

        // The file once, and eight bytes per value in arrays that double as they grow: at most four times.
        var max = table.Length + (2L * 4 * sizeof(double) * Million) + (16 * 1024 * 1024);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, max);
        Assert.Equal(Million, experiment.PointCount);
        Assert.Equal(0.999999, experiment.Factors[0].Values[^1]);
    }

    private ExperimentDefinition Read(string table)
    {
        _folder.Write("points.csv", table);
        var loaded = ExperimentFile.Load(_folder.Named("experiment.yaml"), []);

        Assert.Empty(loaded.Diagnostics);
        return loaded.Experiment!;
    }
}
