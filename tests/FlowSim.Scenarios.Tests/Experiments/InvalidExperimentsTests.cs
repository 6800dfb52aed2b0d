using FlowSim.Scenarios.Experiments;

namespace FlowSim.Scenarios.Tests.Experiments;

public sealed class InvalidExperimentsTests
{
    private const int MinCases = 30;

    private static string Folder => Path.Combine(RepositoryFolder.Tests, "Experiments", "Invalid");

    public static TheoryData<string> Cases()
    {
        var written = Directory.GetDirectories(Folder)
            .Where(folder => File.Exists(Path.Combine(folder, "experiment.yaml")))
            .Select(folder => Path.GetFileName(folder)!);
        return [.. written.Union(GeneratedExperiments.ByName.Keys).Order(StringComparer.Ordinal)];
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Say_what_is_wrong_as_approved(string name)
    {
        using var generated = TemporaryFolder.WithFivePlaces();
        var folder = Path.Combine(Folder, name);
        if (GeneratedExperiments.ByName.TryGetValue(name, out var generate))
        {
            generate(generated);
            folder = generated.Path;
        }

        var loaded = ExperimentFile.Load(Path.Combine(folder, "experiment.yaml"), []);

        Assert.Null(loaded.Experiment);
        Approve(name, folder, loaded);
    }

    [Fact]
    public void There_are_enough_cases() => Assert.True(Cases().Count >= MinCases);

    [Fact]
    public void Settings_of_factors_and_wrong_settings_are_reported_once()
    {
        using var folder = TemporaryFolder.WithFivePlaces();
        folder.Write(
            "experiment.yaml",
            "title: Right\nscenarios: [five-places.yaml, overlay.yaml]\ndesign: {kind: sobol, size: 8}\n"
            + "parameters:\n  detention: {informed-share: prior}\n");
        string[] settings = ["detention.informed-share=0.5", "detention.max-days=1", "detention.stay-sigma=99", "nothing"];

        var loaded = ExperimentFile.Load(folder.Named("experiment.yaml"), settings.Select(SettingOverride.Of));

        Assert.Null(loaded.Experiment);
        Approve("settings", folder.Path, loaded);
    }

    private static void Approve(string name, string folder, LoadedExperiment loaded)
    {
        var said = string.Concat(loaded.Diagnostics.Select(diagnostic => $"{diagnostic}\n"));
        InvalidFilesTests.AssertGolden(Folder, name, said.Replace($"{folder}/", "", StringComparison.Ordinal));
    }
}
