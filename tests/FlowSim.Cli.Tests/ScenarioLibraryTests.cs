using FlowSim.Fakes;

namespace FlowSim.Cli;

/// <summary>Every scenario of the repository passes the check and can be run.</summary>
public sealed class ScenarioLibraryTests : IDisposable
{
    private const int MinFiles = 8;
    private static readonly string Folder = Repository.File("scenarios");

    private readonly TemporaryFolder _folder = new();

    /// <summary>
    /// The scenarios of the library and those of the tutorial. They also run the bases in the corridor's folder.
    /// </summary>
    public static TheoryData<string> Files => [.. Found()];

    /// <summary>One instrument each, turned up as far as it goes, for the study of extremes.</summary>
    public static TheoryData<string> Extremes => [.. Directory.GetFiles(Path.Combine(Folder, "extremes"), "*.yaml")];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void There_are_scenarios_in_the_library()
    {
        var found = Found();

        Assert.True(found.Length >= MinFiles, $"only {found.Length} scenarios are found in {Folder}");
        Assert.Contains(Path.Combine("first-steps", "desk.yaml"), found);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Passes_the_check_and_runs_without_losing_anyone(string file)
    {
        var path = Path.Combine(Folder, file);
        Passes_the_check(path);

        var (code, output, error) = ProgramHere.Run(
            "run", path, "--scale", "0.005", "--replicates", "1", "--verify", "--out", _folder["out"]);
        Assert.Equal("", error);
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("border_arrivals", output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Extremes))]
    public void Passes_the_check(string path)
    {
        var (code, output, error) = ProgramHere.Run("check", path);

        Assert.Equal("", error);
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains(": sound.", output, StringComparison.Ordinal);
    }

    private static string[] Found() =>
    [
        .. new[] { Folder, Path.Combine(Folder, "first-steps"), Path.Combine(Folder, "claims") }
            .SelectMany(folder => Directory.GetFiles(folder, "*.yaml"))
            .Select(file => Path.GetRelativePath(Folder, file))
            .Order(StringComparer.Ordinal),
    ];
}
