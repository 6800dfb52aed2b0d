using System.Diagnostics;
using System.Text.Json;
using FlowSim.Fakes;

namespace FlowSim.Cli;

/// <summary>The program in a separate process, with the scenarios of the repository.</summary>
[Trait("Category", "Program")]
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Compares_two_policies()
    {
        var (code, output, error) = Finish(Start(
            "compare", Scenario("first-steps/checkpoint"), Scenario("first-steps/desk"), "--replicates", "2", "--json",
            "--out", _folder["out"]));

        Assert.Equal("", error);
        Assert.Equal(ExitCode.Done, code);
        using var document = JsonDocument.Parse(output);
        Assert.Equal(2, document.RootElement.GetProperty("scenarios").GetArrayLength());
        Assert.True(File.Exists(Path.Combine(document.RootElement.GetProperty("results").GetString()!, "results.sqlite")));
    }

    [Fact]
    public void A_missing_file_is_bad_input()
    {
        var (code, output, error) = Finish(Start("run", _folder["none.yaml"]));

        Assert.Equal(ExitCode.BadInput, code);
        Assert.Equal("", output);
        Assert.Contains("none.yaml", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [LinuxFact]
    public void Control_c_leaves_nothing_behind()
    {
        // A shell that runs tests in the background makes them and their child processes ignore the signal.
        using var process = ProgramProcess.StartOther(
            "env",
            AppContext.BaseDirectory,
            takesInput: false,
            ["--default-signal=INT", "dotnet", ProgramProcess.Path,
             "compare", Scenario("militarized-2019"), Scenario("comar-at-entry"),
             "--replicates", "2000", "--scale", "0.05", "--threads", "2", "--out", _folder["out"]]);
        ProgramProcess.WaitUntilItWorks(process);
        ProgramProcess.Signal(process, "-INT");

        var (code, output, error) = Finish(process);

        Assert.Equal(ExitCode.Interrupted, code);
        Assert.Equal("", output);
        Assert.Contains("interrupted", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    private static string Scenario(string name) => Repository.File("scenarios", name + ".yaml");

    private static Process Start(params string[] arguments) => ProgramProcess.Start(AppContext.BaseDirectory, arguments);

    private static (int Code, string Output, string Error) Finish(Process process) => ProgramProcess.Finish(process);
}
