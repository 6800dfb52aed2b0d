using System.Text.RegularExpressions;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Scenarios.Tests.Experiments;

public sealed partial class DocumentedExperimentsTests
{
    private const int MinExamples = 4;

    [Fact]
    public void Can_be_read_without_changes()
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "experiments.md"));
        var examples = Example.Matches(text).Select(match => match.Groups["example"].Value).ToList();
        Assert.True(examples.Count >= MinExamples, $"Only {examples.Count} examples were found.");
        using var folder = new TemporaryFolder();
        folder.Write("points.csv", Table.Match(text).Groups["table"].Value);

        Assert.All(
            examples,
            example =>
            {
                var file = folder.Write(
                    "experiment.yaml",
                    example.Replace("../scenarios", RepositoryFolder.Scenarios, StringComparison.Ordinal));
                Assert.Empty(ExperimentFile.Load(file, []).Diagnostics);
            });
    }

    [GeneratedRegex("```yaml\n(?<example>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example { get; }

    [GeneratedRegex("```\n(?<table>detention.*?)```", RegexOptions.Singleline)]
    private static partial Regex Table { get; }
}
