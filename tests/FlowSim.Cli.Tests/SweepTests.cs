using System.Diagnostics;
using System.Text.Json;
using FlowSim.Fakes;
using FlowSim.Results.Sweeps;

namespace FlowSim.Cli;

/// <summary>Sweeps in separate processes, with the scenarios of the tutorial.</summary>
[Trait("Category", "Program")]
public sealed class SweepTests : IDisposable
{
    private const int Points = 120;
    private const int Kills = 4;
    private readonly TemporaryFolder _folder = new();

    public SweepTests() => File.WriteAllText(
        _folder["steps.yaml"],
        $$"""
        title: A sweep of the tutorial
        scenarios: ["{{Scenario("checkpoint")}}", "{{Scenario("desk")}}"]
        scale: 0.2
        design: {kind: sobol, size: {{Points}}}
        parameters:
          detention: {informed-share: prior}
          hazards: {remoteness-slope: prior}

        """);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Killed_four_times_and_started_again_it_stores_the_same_as_without_a_kill()
    {
        var kills = new List<int>();
        for (var kill = 0; kill < Kills; kill++)
        {
            using var process = Start("killed", "--threads", kill == Kills - 1 ? "2" : "1");

            // At some point within the next part of the work, not at a particular point of a transaction.
            WaitUntil(process, "killed", StoredTrials("killed") + (Points / 15));
            if (kill == 0)
            {
                AssertASecondIsRefused("killed");
                Assert.False(process.HasExited, "the sweep was through before the second process was refused");
            }

            process.WaitForExit(kill * 7);
            process.Kill();
            process.WaitForExit();
            kills.Add(StoredTrials("killed"));
        }

        var (code, output, error) = ProgramProcess.Finish(Start("killed", "--json"));
        var never = ProgramHere.Run(Sweep("never", "--threads", "1"));

        Assert.Equal((ExitCode.Done, "", ExitCode.Done, ""), (code, error, never.Code, never.Error));
        Assert.Equal(kills.Order(), kills);
        Assert.True(kills[^1] < Points, "the sweep was through before the last kill");
        using var document = JsonDocument.Parse(output);
        Assert.Equal(kills[^1] * 2, document.RootElement.GetProperty("runs_done_before").GetInt32());
        Assert.Equal(StoreText.Of(Store("never")), StoreText.Of(Store("killed")));
        Assert.All(
            Directory.GetFiles(Path.Combine(_folder["never"], "steps"), "*.csv"),
            file => Assert.Equal(File.ReadAllText(file), File.ReadAllText(file.Replace("never", "killed", StringComparison.Ordinal))));
    }

    [SignalFact]
    public void Terminated_it_finishes_running_trials_and_says_how_to_continue()
    {
        using var process = Start("drained");
        WaitUntil(process, "drained", 3);
        ProgramProcess.Signal(process, "-TERM");

        var (code, output, error) = ProgramProcess.Finish(process);

        Assert.Equal(ExitCode.Interrupted, code);
        Assert.Contains("the same command continues from there", error, StringComparison.Ordinal);
        Assert.Contains("were run", output, StringComparison.Ordinal);
        Assert.InRange(StoredTrials("drained"), 3, Points - 1);
        Assert.Equal(
            ["legs.csv", "manifest.json", "monthly.csv", "outcomes.csv", "parameters.csv", "results.sqlite", "runs.csv", "twins.csv"],
            Directory.GetFiles(Path.Combine(_folder["drained"], "steps"))
                .Select(file => Path.GetFileName(file)).Where(name => name[0] != '.').Order(StringComparer.Ordinal));
    }

    private static string Scenario(string name) => Repository.File("scenarios", "first-steps", name + ".yaml");

    private string Store(string name) => Path.Combine(_folder[name], "steps", "results.sqlite");

    /// <summary>A second process is refused and changes nothing: the store is compared with that of an undisturbed sweep.</summary>
    private void AssertASecondIsRefused(string name)
    {
        var (code, output, error) = ProgramHere.Run(Sweep(name));

        Assert.Equal((ExitCode.BadInput, ""), (code, output));
        Assert.Contains("another flowsim is writing", error, StringComparison.Ordinal);
    }

    private string[] Sweep(string name, params string[] options) =>
        ["sweep", _folder["steps.yaml"], "--out", _folder[name], .. options];

    private Process Start(string name, params string[] options) =>
        ProgramProcess.Start(AppContext.BaseDirectory, Sweep(name, options));

    private void WaitUntil(Process process, string name, int trials) =>
        ProgramProcess.WaitUntil(process, () => StoredTrials(name) >= trials);

    private int StoredTrials(string name)
    {
        try
        {
            using var reader = SweepReader.Open(Store(name));
            return reader.TrialNumbers().Count;
        }
        catch (Exception exception) when (exception is FileNotFoundException
            or InvalidDataException
            or Microsoft.Data.Sqlite.SqliteException)
        {
            // The file does not exist yet, or is being created.
            return 0;
        }
    }
}
