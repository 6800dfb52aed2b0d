using System.Globalization;
using FlowSim.Fakes;

namespace FlowSim.Cli;

/// <summary>
/// The lines of the README, each run once in the repository, with results in a separate folder. A run or comparison that
/// would have twenty replicates has two, and all but the main job a tenth of the people.
/// </summary>
public sealed class ReadmeRuns : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, ReadmeRun> _done = new(StringComparer.Ordinal);

    public void Dispose() => _folder.Dispose();

    /// <summary>Runs a line, after those whose results it reads.</summary>
    internal ReadmeRun Of(string line)
    {
        if (!_done.TryGetValue(line, out var run))
        {
            run = Run(line);
            _done.Add(line, run);
        }

        return run;
    }

    private ReadmeRun Run(string line)
    {
        var arguments = ReadmeCommands.Words(line);
        string? results = null;
        switch (arguments[0])
        {
            case "sensitivity" or "frontier" or "discover":
                results = Swept(arguments[1]).Results;
                break;
            case "reproduce":
                var sweep = Path.GetFileName(arguments[1]);
                arguments[1] = Path.Combine(Swept($"experiments/{sweep}.yaml").Results, sweep);
                break;
            case "report":
                // A shell replaces the pattern by the name of the folder.
                arguments[1] = Assert.Single(Directory.GetDirectories(
                    Done("compare scenarios/first-steps/").Results, Path.GetFileName(arguments[1])));
                break;
            case "run" or "compare":
                arguments = [.. arguments, .. Smaller(line, arguments)];
                break;
        }

        results ??= Path.Combine(_folder.Path, _done.Count.ToString(CultureInfo.InvariantCulture));
        var hasResults = arguments[0] is not ("check" or "trace" or "explain" or "reproduce" or "report");
        string[] options = hasResults ? ["--out", results] : [];
        using var process = ProgramProcess.Start(Repository.File(), [.. arguments, .. options]);
        var (code, output, error) = ProgramProcess.Finish(process);
        return new(code, output, error, results);
    }

    /// <summary>
    /// What makes a run or comparison shorter: two replicates show as much as twenty that a command succeeds, and a tenth of the
    /// people as much as all. The main job, the first comparison of the README, has everybody.
    /// </summary>
    private static IEnumerable<string> Smaller(string line, string[] arguments)
    {
        if (!arguments.Contains("--replicates"))
        {
            yield return "--replicates";
            yield return "2";
        }

        var mainJob = ReadmeCommands.Lines().Select(ReadmeCommands.AfterProgram)
            .First(other => other.StartsWith("compare ", StringComparison.Ordinal));
        if (!arguments.Contains("--scale") && line != mainJob)
        {
            yield return "--scale";
            yield return "0.1";
        }
    }

    private ReadmeRun Swept(string experiment) => Done($"sweep {experiment}");

    /// <summary>The run of the only line with that beginning; it must have succeeded.</summary>
    private ReadmeRun Done(string beginning)
    {
        var line = ReadmeCommands.Lines()
            .Single(line => line.StartsWith(ReadmeCommands.Program + beginning, StringComparison.Ordinal));
        var run = Of(ReadmeCommands.AfterProgram(line));
        Assert.True(run.Code == ExitCode.Done, $"exit code {run.Code} after: {line}\n{run.Error}");
        return run;
    }
}
