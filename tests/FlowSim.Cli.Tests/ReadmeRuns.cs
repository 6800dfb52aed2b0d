using System.Globalization;
using FlowSim.Fakes;

namespace FlowSim.Cli;

/// <summary>
/// The lines of the README, each run once, with results in a separate folder: the main job by the built program, in the folder of
/// the repository, and the others in this process. A run or comparison has two replicates, and all but the main job and a party that
/// is followed under two policies a tenth of the people or fewer.
/// </summary>
public sealed class ReadmeRuns : IDisposable
{
    /// <summary>The first comparison of the README.</summary>
    private static readonly string MainJob = ReadmeCommands.Lines().Select(ReadmeCommands.AfterProgram)
        .First(line => line.StartsWith("compare ", StringComparison.Ordinal));

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
                arguments = Smaller(line, arguments);
                break;
            case "trace" when !arguments.Contains("--against"):
                // The line with '--against' follows the same party among all people.
                arguments = AmongATenth(arguments);
                break;
        }

        results ??= Path.Combine(_folder.Path, _done.Count.ToString(CultureInfo.InvariantCulture));
        var hasResults = arguments[0] is not ("check" or "trace" or "explain" or "reproduce" or "report");
        string[] options = hasResults ? ["--out", results] : [];
        var (code, output, error) = line == MainJob
            ? RunBuilt([.. arguments, .. options])
            : ProgramHere.RunInRepository([.. arguments, .. options]);
        return new(code, output, error, results);
    }

    private static (int Code, string Output, string Error) RunBuilt(string[] arguments)
    {
        using var process = ProgramProcess.Start(Repository.File(), arguments);
        return ProgramProcess.Finish(process);
    }

    /// <summary>
    /// A shorter run or comparison: two replicates show as much as five or twenty that a command succeeds, and a tenth of the people
    /// as much as all. The main job has everybody.
    /// </summary>
    private static string[] Smaller(string line, string[] arguments)
    {
        const string Replicates = "--replicates";
        const string Two = "2";
        var number = Array.IndexOf(arguments, Replicates) + 1;
        string[] replicates = [Replicates, Two];
        string[] scale = ["--scale", "0.1"];
        return
        [
            .. number > 0 ? [.. arguments[..number], Two, .. arguments[(number + 1)..]] : arguments.Concat(replicates),
            .. arguments.Contains(scale[0]) || line == MainJob ? [] : scale,
        ];
    }

    /// <summary>The party at the same place in the numbers of a tenth of the parties.</summary>
    private static string[] AmongATenth(string[] arguments)
    {
        var number = Array.IndexOf(arguments, "--party") + 1;
        var party = int.Parse(arguments[number], CultureInfo.InvariantCulture) / 10;
        return
        [
            .. arguments[..number], party.ToString(CultureInfo.InvariantCulture), .. arguments[(number + 1)..],
            "--scale", "0.1",
        ];
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
