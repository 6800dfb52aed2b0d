using System.Text.Json;
using System.Text.RegularExpressions;
using FlowSim.Fakes;
using FlowSim.Model.Outcomes;

namespace FlowSim.Cli;

/// <summary>The commands of the README work as it says.</summary>
[Trait("Category", "Program")]
public sealed partial class ReadmeTests(ReadmeRuns runs) : IClassFixture<ReadmeRuns>
{
    private const int MaxReportBytes = 2_500_000;
    private const string TestLine = "dotnet test FlowSim.sln -c Release";
    private static readonly string[] Commands =
    [
        "", "check", "run", "compare", "report", "sweep", "sensitivity", "frontier", "discover", "serve-runs", "reproduce",
        "trace", "explain",
    ];

    /// <summary>The arguments of the lines that start the program.</summary>
    public static TheoryData<string> ProgramLines =>
        [.. ReadmeCommands.Lines().Where(line => line != TestLine).Select(ReadmeCommands.AfterProgram)];

    [Theory]
    [MemberData(nameof(ProgramLines))]
    public void Each_command_of_the_readme_succeeds_and_prints_something(string line)
    {
        var run = runs.Of(line);

        // The test runner shortens long lines in the name of a test, so each message contains the whole line.
        Assert.True(run.Code == ExitCode.Done, $"exit code {run.Code} after: {line}\n{run.Error}");
        Assert.True(run.Output.Trim().Length > 0, $"nothing is printed after: {line}");
        Assert.False(
            run.Error.Contains("error", StringComparison.OrdinalIgnoreCase),
            $"an error is reported after: {line}\n{run.Error}");
        Assert.All(run.Reports, report => Assert.InRange(new FileInfo(report).Length, 1, MaxReportBytes));
    }

    [Fact]
    public void The_tests_in_the_readme_are_those_that_a_change_must_pass()
    {
        const string Function = "\nrun_tests() {\n";
        var script = File.ReadAllText(Repository.File(".ci", "run"));
        var body = script[script.IndexOf(Function, StringComparison.Ordinal)..].Split("\n}\n")[0];

        Assert.Single(ReadmeCommands.Lines(), TestLine);
        Assert.Contains("\nreadonly SOLUTION=FlowSim.sln\n", script, StringComparison.Ordinal);
        Assert.Contains("dotnet test \"$SOLUTION\" -c Release ", body, StringComparison.Ordinal);
        Assert.Contains("\nstep \"test\" run_tests\n", script, StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_of_the_readme_contains_every_outcome()
    {
        var line = Assert.Single(ReadmeCommands.Lines(), line => line.EndsWith(" --json", StringComparison.Ordinal));

        using var document = JsonDocument.Parse(runs.Of(ReadmeCommands.AfterProgram(line)).Output);

        Assert.NotEmpty(OutcomeCatalog.All);
        Assert.Equal(
            OutcomeCatalog.All.Select(outcome => outcome.Id),
            document.RootElement.GetProperty("outcomes").EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void The_readme_names_only_options_that_help_lists()
    {
        var text = ReadmeCommands.Text.Replace(ReadmeCommands.Program.TrimEnd(), "", StringComparison.Ordinal);
        var listed = Commands.SelectMany(command => Options(Help(command))).ToHashSet(StringComparer.Ordinal);
        var named = Options(text).Distinct(StringComparer.Ordinal).ToArray();

        Assert.NotEmpty(named);
        Assert.Equal([], named.Except(listed));
    }

    [Theory]
    [InlineData("run a.yaml  --seed 7", "run|a.yaml|--seed|7")]
    [InlineData("--set \"x=uniform(0, 1)\"", "--set|x=uniform(0, 1)")]
    [InlineData("--set x='beta(1, 2)' \"\"", "--set|x=beta(1, 2)|")]
    [InlineData("\"it's one\"", "it's one")]
    public void Words_are_split_as_a_shell_would(string line, string words)
    {
        Assert.Equal(words.Split('|'), ReadmeCommands.Words(line));
    }

    private static string Help(string command)
    {
        using var program = new CapturedProgram();
        Assert.Equal(ExitCode.Done, program.Run([.. ReadmeCommands.Words(command), "--help"]));
        return program.Output;
    }

    private static IEnumerable<string> Options(string text) => OptionName().Matches(text).Select(match => match.Value);

    [GeneratedRegex("(?<![-a-z])--[a-z][a-z-]*")]
    private static partial Regex OptionName();
}
