using FlowSim.Scenarios.Experiments;
using FsCheck;
using FsCheck.Fluent;

namespace FlowSim.Scenarios.Tests.Experiments;

public sealed class ExperimentMutationTests
{
    private const string Drawn =
        """
        title: Drawn
        summary: >-
          In two
          lines
        scenarios: [five-places.yaml, overlay.yaml]
        replicates: 4
        seed: 7
        scale: 0.05
        keep: [outcomes, monthly]
        design:
          kind: morris
          size: 8
          levels: 4
          seed: 2
        parameters:
          detention:
            informed-share: prior
            stay-sigma: lognormal(median: 0.7, sigma: 0.1)
          asylum:
            dropout-rate: uniform(0.0001, 0.001)
        """;

    private const string Listed =
        """
        title: Listed
        scenarios:
          - five-places.yaml
          - overlay.yaml
        design: {kind: grid, levels: 2}
        parameters:
          detention:
            informed-share: [0.1, 0.2, 0.4]
            stay-sigma: [0.5, 1]
          asylum: {dropout-rate: prior}
        """;

    private const string Table = "title: T\nscenarios: [five-places.yaml]\ndesign: points.csv\n";
    private const string Points = "detention.informed-share,detention.stay-sigma\n0.5,1\n\"0.25\",0.5\n1,2\n";

    [Theory]
    [InlineData(Drawn, "experiment.yaml", 11)]
    [InlineData(Listed, "experiment.yaml", 12)]
    [InlineData(Table, "points.csv", 13)]
    [InlineData(Table, "experiment.yaml", 14)]
    public void Give_an_experiment_or_say_in_which_line_something_is_wrong(string text, string file, ulong seed)
    {
        using var folder = TemporaryFolder.WithFivePlaces();
        folder.Write("experiment.yaml", text);
        folder.Write("points.csv", Points);
        var original = File.ReadAllBytes(folder.Named(file));
        var experiments = 0;
        var refusals = 0;
        var property = Prop.ForAll(Mutations.Any, mutations =>
        {
            File.WriteAllBytes(folder.Named(file), Mutations.Of(original, mutations));

            var loaded = ExperimentFile.Load(folder.Named("experiment.yaml"), []);

            _ = loaded.Experiment is null ? refusals++ : experiments++;
            return loaded.Experiment is { } experiment
                ? loaded.Diagnostics.IsEmpty && IsSound(experiment)
                : loaded.Diagnostics.Any(diagnostic => diagnostic.At.Line > 0 && diagnostic.At.Column > 0);
        });

        Check.One(Mutations.Config(seed, 300), property);

        Assert.True(
            experiments > 0 && refusals > 0,
            $"{experiments} experiments, {refusals} refusals: the mutations are too weak or too strong.");
    }

    private static bool IsSound(ExperimentDefinition experiment) =>
        experiment.Title.Length > 0
        && experiment.Scenarios.Length > 0
        && experiment.Factors.Length > 0
        && experiment.PointCount is >= 1 and <= 1_000_000
        && experiment.Factors.All(factor => factor.Distribution is null == !factor.Values.IsEmpty && factor.Values.All(double.IsFinite));
}
