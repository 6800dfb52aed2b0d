using FlowSim.Model.Parameters;
using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios.Experiments;
using FlowSim.Scenarios.Numbers;

namespace FlowSim.Scenarios.Tests.Experiments;

public sealed class ExperimentFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = TemporaryFolder.WithFivePlaces();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Contains_everything_in_the_file()
    {
        var experiment = Read(
            """
            title: A title
            summary: In a sentence.
            scenarios: [five-places.yaml, overlay.yaml]
            replicates: 4
            seed: 18446744073709551615
            scale: 0.05
            keep: [monthly, twins]
            design: {kind: saltelli, size: 256, seed: 7, scramble: false}
            parameters:
              detention:
                informed-share: prior
                stay-sigma: lognormal(median: 0.7, sigma: 0.1)
              asylum:
                dropout-rate: Uniform( 0.0001, 0.001 )
            """);

        Assert.Equal("experiment", experiment.Name);
        Assert.Equal("A title", experiment.Title);
        Assert.Equal("In a sentence.", experiment.Summary);
        Assert.Equal(["five-places", "overlay"], experiment.Scenarios.Select(scenario => scenario.Name));
        Assert.Equal(4, experiment.Replicates);
        Assert.Equal(ulong.MaxValue, experiment.Seed);
        Assert.Equal(0.05, experiment.SampleShare);
        Assert.Equal(StoredTables.Outcomes | StoredTables.Monthly | StoredTables.Twins, experiment.Keep);
        Assert.Equal(new DesignDefinition(DesignKind.Saltelli, 256, 0, 7, IsScrambled: false), experiment.Design);
        Assert.Equal(
            ["detention.informed-share", "detention.stay-sigma", "asylum.dropout-rate"], experiment.Factors.Select(factor => factor.Path));
        Assert.Equal(
            [new BetaDistribution(5, 15), new LogNormalDistribution(0.7, 0.1), new UniformDistribution(0.0001, 0.001)],
            experiment.Factors.Select(factor => factor.Distribution));
        Assert.All(experiment.Factors, factor => Assert.Empty(factor.Values));
        Assert.Equal(256 * 5, experiment.PointCount);
    }

    [Fact]
    public void Has_a_default_for_everything_optional()
    {
        var experiment = Read(
            "title: T\nscenarios: [five-places.yaml]\ndesign: {kind: sobol, size: 8}\nparameters: {detention: {informed-share: prior}}\n");

        Assert.Equal("", experiment.Summary);
        Assert.Equal(1, experiment.Replicates);
        Assert.Equal(1UL, experiment.Seed);
        Assert.Equal(1, experiment.SampleShare);
        Assert.Equal(StoredTables.All, experiment.Keep);
        Assert.Equal(new DesignDefinition(DesignKind.Sobol, 8, 0, 1, IsScrambled: true), experiment.Design);
    }

    [Theory]
    [InlineData("{kind: grid}", DesignKind.Grid, 0, 3, 1, false, 3)]
    [InlineData("{kind: grid, levels: 7}", DesignKind.Grid, 0, 7, 1, false, 7)]
    [InlineData("{kind: latin-hypercube, size: 10, seed: 3}", DesignKind.LatinHypercube, 10, 0, 3, false, 10)]
    [InlineData("{kind: sobol, size: 16}", DesignKind.Sobol, 16, 0, 1, true, 16)]
    [InlineData("{kind: morris, size: 10}", DesignKind.Morris, 10, 4, 1, false, 20)]
    [InlineData("{kind: morris, size: 10, levels: 6, seed: 0}", DesignKind.Morris, 10, 6, 0, false, 20)]
    [InlineData("{kind: saltelli, size: 16, scramble: True}", DesignKind.Saltelli, 16, 0, 1, true, 48)]
    public void Designs_have_the_keys_of_their_kind(
        string design, DesignKind kind, int size, int levels, ulong seed, bool isScrambled, long points)
    {
        var experiment = Read(
            $"title: T\nscenarios: [five-places.yaml]\ndesign: {design}\n"
                + $"parameters: {{detention: {{informed-share: prior}}}}\n");

        Assert.Equal(new DesignDefinition(kind, size, levels, seed, isScrambled), experiment.Design);
        Assert.Equal(points, experiment.PointCount);
    }

    [Fact]
    public void A_grid_takes_lists_of_values_and_distributions_side_by_side()
    {
        var experiment = Read(
            """
            title: T
            scenarios: [five-places.yaml]
            design: {kind: grid, levels: 5}
            parameters:
              detention:
                informed-share: [0.1, 0.2, 1e0]
                stay-sigma: [0.5, 1]
                intimidation-share: prior
            """);

        Assert.Equal([0.1, 0.2, 1], experiment.Factors[0].Values.ToArray());
        Assert.Null(experiment.Factors[0].Distribution);
        Assert.Equal([0.5, 1], experiment.Factors[1].Values.ToArray());
        Assert.NotNull(experiment.Factors[2].Distribution);
        Assert.Equal(3 * 2 * 5, experiment.PointCount);
    }

    [Fact]
    public void A_list_may_have_a_value_twice()
    {
        var experiment = Read(
            "title: T\nscenarios: [five-places.yaml]\ndesign: {kind: list}\n"
            + "parameters: {detention: {informed-share: [0.1, 0.1, 0.2], stay-sigma: [1, 2, 2]}}\n");

        Assert.Equal([0.1, 0.1, 0.2], experiment.Factors[0].Values.ToArray());
        Assert.Equal([1, 2, 2], experiment.Factors[1].Values.ToArray());
        Assert.Equal(3, experiment.PointCount);
    }

    [Fact]
    public void Priors_stands_for_all_parameters_with_a_prior()
    {
        var experiment = Read("title: T\nscenarios: [five-places.yaml]\ndesign: {kind: morris, size: 2}\nparameters: priors\n");

        var expected = ParameterCatalog.All.Where(entry => entry.Meta.Prior.Length > 0).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Select(entry => entry.Path), experiment.Factors.Select(factor => factor.Path));
        Assert.All(
            experiment.Factors.Zip(expected),
            pair =>
            {
                Assert.True(DistributionNotation.TryParse(pair.Second.Meta.Prior, out var prior, out _));
                Assert.Equal(prior, pair.First.Distribution);
            });
    }

    [Fact]
    public void Every_parameter_can_be_varied_over_its_prior_and_without_one_over_its_range()
    {
        var groups = ParameterCatalog.All.GroupBy(entry => entry.Path.Split('.')[0], StringComparer.Ordinal)
            .Select(group => $"  {group.Key}:\n" + string.Concat(group.Select(entry => $"    {entry.Path.Split('.')[1]}: prior\n")));
        var experiment = Read(
            "title: T\nscenarios: [five-places.yaml]\ndesign: {kind: latin-hypercube, size: 2}\nparameters:\n" + string.Concat(groups));

        Assert.Equal(
            ParameterCatalog.All.Select(entry => entry.Path).Order(StringComparer.Ordinal),
            experiment.Factors.Select(factor => factor.Path).Order(StringComparer.Ordinal));
        Assert.All(experiment.Factors, factor => Assert.True(double.IsFinite(factor.Distribution!.Quantile(0.5))));
        var memory = experiment.Factors.Single(factor => factor.Path == "encounters.traffic-smoothing-weight");
        Assert.Equal(new UniformDistribution(0.01, 1), memory.Distribution);
    }

    [Fact]
    public void Scenarios_with_the_same_name_in_several_folders_get_numbers()
    {
        Directory.CreateDirectory(_folder.Named("elsewhere"));
        var text = File.ReadAllText(_folder.Named("overlay.yaml")).Replace("extends: five", "extends: ../five", StringComparison.Ordinal);
        _folder.Write("elsewhere/five-places.yaml", text);

        var experiment = Read(
            "title: T\nscenarios: [five-places.yaml, elsewhere/five-places.yaml]\ndesign: {kind: sobol, size: 8}\nparameters: priors\n");

        Assert.Equal(["five-places", "five-places-2"], experiment.Scenarios.Select(scenario => scenario.Name));
        Assert.Equal(_folder.Named("elsewhere/five-places.yaml"), experiment.Scenarios[1].File);
        Assert.Equal(ScenarioFile.Load(_folder.Named("five-places.yaml"), []).ContentHash, experiment.Scenarios[0].ContentHash);
        Assert.Equal(_folder.Named("places.csv"), experiment.Scenarios[0].Corridor!.Places);
    }

    [Fact]
    public void Settings_override_every_scenario()
    {
        _folder.Write(
            "experiment.yaml",
            "title: T\nscenarios: [five-places.yaml, overlay.yaml]\ndesign: {kind: sobol, size: 8}\n"
                + "parameters: {asylum: {dropout-rate: prior}}\n");

        var loaded = ExperimentFile.Load(_folder.Named("experiment.yaml"), [SettingOverride.Of("detention.informed-share=0.125")]);

        Assert.Empty(loaded.Diagnostics);
        Assert.All(loaded.Experiment!.Scenarios, scenario => Assert.Equal(0.125, scenario.Scenario.Parameters.Detention.InformedShare));
    }

    [Fact]
    public void Files_are_listed_once_and_any_change_of_one_changes_the_hash()
    {
        _folder.Write("points.csv", "detention.informed-share\n0.5\n");
        _folder.Write("experiment.yaml", "title: T\nscenarios: [five-places.yaml, overlay.yaml]\ndesign: points.csv\n");

        var loaded = ExperimentFile.Load(_folder.Named("experiment.yaml"), []);

        Assert.Equal(
            ["experiment.yaml", "points.csv", "five-places.yaml", "places.csv", "legs.csv", "departures.csv", "overlay.yaml"],
            loaded.Files.Select(Path.GetFileName));
        Assert.Equal(loaded.ContentHash, ExperimentFile.Load(_folder.Named("experiment.yaml"), []).ContentHash);
        foreach (var file in loaded.Files)
        {
            File.AppendAllText(file, "\n");
            var changed = ExperimentFile.Load(_folder.Named("experiment.yaml"), []);
            Assert.Empty(changed.Diagnostics);
            Assert.NotEqual(loaded.ContentHash, changed.ContentHash);
            loaded = changed;
        }
    }

    [Theory]
    [InlineData("title: T\ndesign: points.csv\n", true)]
    [InlineData("title: T\ndesign : {kind: sob", true)]
    [InlineData("title: T\n  design: points.csv\n", false)]
    [InlineData("title: T\ndesigner: me\n", false)]
    [InlineData("", false)]
    public void A_file_with_the_key_design_is_an_experiment(string text, bool isMeant)
    {
        Assert.Equal(isMeant, ExperimentFile.IsMeantBy(_folder.Write("some.yaml", text)));
    }

    [Fact]
    public void A_file_too_large_for_an_experiment_is_recognised_as_one()
    {
        var file = _folder.Write("some.yaml", "design: points.csv\n" + new string('#', 1024 * 1024));

        Assert.True(ExperimentFile.IsMeantBy(file));
        Assert.Equal("FS1003", Assert.Single(ExperimentFile.Load(file, []).Diagnostics).Code);
    }

    [Fact]
    public void A_missing_file_is_not_an_experiment()
    {
        Assert.False(ExperimentFile.IsMeantBy(_folder.Named("no-such-file.yaml")));
    }

    [Fact]
    public void The_experiments_of_the_repository_can_be_read()
    {
        var files = Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "experiments"), "*.yaml");
        Assert.True(files.Length >= 2, "No experiments were found.");

        Assert.All(
            files,
            file =>
            {
                Assert.True(ExperimentFile.IsMeantBy(file));
                Assert.Empty(ExperimentFile.Load(file, []).Diagnostics);
            });
    }

    private ExperimentDefinition Read(string text)
    {
        var loaded = ExperimentFile.Load(_folder.Write("experiment.yaml", text), []);

        Assert.Empty(loaded.Diagnostics);
        return loaded.Experiment!;
    }
}
