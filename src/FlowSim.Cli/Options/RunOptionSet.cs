using System.CommandLine;
using System.Globalization;
using FlowSim.Words;

namespace FlowSim.Cli.Options;

/// <summary>The options of commands that simulate.</summary>
internal sealed class RunOptionSet
{
    private const int MaxReplicates = 100_000;
    private const int MaxThreads = 1024;

    /// <summary>How many times to run each scenario.</summary>
    public Option<int> Replicates { get; } = NumberOption.Create(
        "--replicates",
        "Number of replicates of each scenario, each with different random draws",
        $"a whole number from 1 to {MaxReplicates.ToString(CultureInfo.InvariantCulture)}",
        value => value is >= 1 and <= MaxReplicates,
        20);

    /// <summary>The seed.</summary>
    public Option<ulong> Seed { get; } = NumberOption.Create<ulong>(
        "--seed",
        "Seed of all random draws: the same seed gives the same results with any number of threads",
        "a whole number, 0 or more",
        _ => true,
        1);

    /// <summary>The number of threads.</summary>
    public Option<int> Threads { get; } = CreateThreads();

    /// <summary>The share of parties to simulate.</summary>
    public Option<double> Scale { get; } = NumberOption.Create<double>(
        "--scale",
        "Share of parties to simulate, for a quick look; capacities are scaled down and figures are scaled "
            + "up to everybody",
        "a number above 0 and up to 1",
        value => value is > 0 and <= 1,
        1);

    /// <summary>Settings that override values in the files.</summary>
    public Option<string[]> Settings { get; } = CreateSettings();

    /// <summary>The folder for results.</summary>
    public Option<string> Out { get; } = CreateOut("The folder in which each run creates its folder of results");

    /// <summary>JSON instead of text.</summary>
    public Option<bool> Json { get; } = CreateJson();

    /// <summary>Whether to run expensive checks.</summary>
    public Option<bool> Verify { get; } = new("--verify")
    {
        Description = "Check at the end of every simulated day that every person is in exactly one place",
    };

    /// <summary>The language of the report.</summary>
    public Option<TextLanguage> Language { get; } = LanguageOption.Create();

    /// <summary>The option for settings, for commands that only read files.</summary>
    public static Option<string[]> CreateSettings() => new("--set")
    {
        Description = "Set a parameter and override the files, such as detention.informed-share=0.5 (repeatable)",
        HelpName = "path=value",
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => [],
    };

    /// <summary>The option for threads.</summary>
    public static Option<int> CreateThreads() => NumberOption.Create(
        "--threads",
        "Threads to use; affects only the run time",
        $"a whole number from 1 to {MaxThreads.ToString(CultureInfo.InvariantCulture)}",
        value => value is >= 1 and <= MaxThreads,
        Math.Clamp(Environment.ProcessorCount, 1, MaxThreads));

    /// <summary>The option for the folder that results go to.</summary>
    public static Option<string> CreateOut(string description) => new("--out")
    {
        Description = description,
        HelpName = "folder",
        DefaultValueFactory = _ => "out",
    };

    /// <summary>The option for JSON, for commands that do not simulate.</summary>
    public static Option<bool> CreateJson() => new("--json")
    {
        Description = "Print one JSON document and nothing else",
    };

    /// <summary>Adds all of these options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(Replicates);
        command.Add(Seed);
        command.Add(Threads);
        command.Add(Scale);
        command.Add(Settings);
        command.Add(Out);
        command.Add(Json);
        command.Add(Verify);
        command.Add(Language);
    }

    /// <summary>Reads the options from a command line.</summary>
    public RunRequest Read(ParseResult parsed) => new(
        parsed.GetValue(Replicates),
        parsed.GetValue(Seed),
        parsed.GetValue(Threads),
        parsed.GetValue(Scale),
        [.. parsed.GetValue(Settings) ?? []],
        parsed.GetValue(Out)!,
        parsed.GetValue(Json),
        parsed.GetValue(Verify),
        parsed.GetValue(Language));
}
