using System.CommandLine;
using System.Globalization;
using FlowSim.Words;

namespace FlowSim.Cli.Options;

/// <summary>The options of <c>sweep</c>.</summary>
internal sealed class SweepOptionSet
{
    private const int MaxReplicates = 100_000;

    /// <summary>The number of threads.</summary>
    public Option<int> Threads { get; } = RunOptionSet.CreateThreads();

    /// <summary>Settings that override values in every scenario.</summary>
    public Option<string[]> Settings { get; } = RunOptionSet.CreateSettings();

    /// <summary>The folder for results.</summary>
    public Option<string> Out { get; } = RunOptionSet.CreateOut(
        "The folder in which each experiment creates its folder of results");

    /// <summary>Whether to start a new definition beside the stored one.</summary>
    public Option<bool> Extend { get; } = new("--extend")
    {
        Description = "If the experiment or a scenario has changed, add its runs to the stored ones",
    };

    /// <summary>The precision target.</summary>
    public Option<string?> Until { get; } = new("--until")
    {
        Description = "Add replicates until the interval of an outcome is this narrow, such as 'refouled: 5 %'",
        HelpName = "outcome: width",
    };

    /// <summary>The maximum number of replicates for the precision target.</summary>
    public Option<int> Max { get; } = NumberOption.Create(
        "--most-replicates",
        "The maximum number of replicates for --until",
        $"a whole number from 2 to {MaxReplicates.ToString(CultureInfo.InvariantCulture)}",
        value => value is >= 2 and <= MaxReplicates,
        1000);

    /// <summary>The share of the trials to run.</summary>
    public Option<string?> Shard { get; } = ShardOption.Create();

    /// <summary>The language of the report.</summary>
    public Option<TextLanguage> Language { get; } = LanguageOption.Create();

    /// <summary>JSON instead of text.</summary>
    public Option<bool> Json { get; } = RunOptionSet.CreateJson();

    /// <summary>Adds all of these options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(Threads);
        command.Add(Settings);
        command.Add(Out);
        command.Add(Extend);
        command.Add(Until);
        command.Add(Max);
        command.Add(Shard);
        command.Add(Language);
        command.Add(Json);
    }
}
