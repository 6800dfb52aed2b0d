using System.Collections.Immutable;
using FlowSim.Foundation.Identity;

namespace FlowSim.Experiments;

/// <summary>Which scenarios to run and how often.</summary>
public sealed record ExperimentPlan
{
    /// <summary>The scenarios, the base of a comparison first.</summary>
    public required ImmutableArray<ScenarioInput> Scenarios { get; init; }

    /// <summary>The seed; every scenario's replicate has the same luck.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How often to run each scenario.</summary>
    public int Replicates { get; init; } = 20;

    /// <summary>Threads to use; results do not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Share of parties simulated, above 0 and up to 1.</summary>
    public double SampleShare { get; init; } = 1;

    /// <summary>How many parties, drawn at random, have their journeys told in the first replicate.</summary>
    public int Journeys { get; init; } = 6;

    /// <summary>Whether to check every day that everybody is somewhere, once.</summary>
    public bool Verify { get; init; }

    /// <summary>Settings laid over the files, as they were given; part of what defines the run.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];

    /// <summary>Days to simulate in all.</summary>
    public long DayCount => Scenarios.Sum(input => (long)input.Scenario.Period.DayCount) * Replicates;

    /// <summary>A name made from the inputs: the same inputs have the same name, and others another.</summary>
    public string RunName
    {
        get
        {
            var hash = default(StableHash);
            foreach (var input in Scenarios)
            {
                hash.Add(input.Name);
                hash.Add(input.ContentHash);
            }

            foreach (var setting in Settings)
            {
                hash.Add(setting);
            }

            hash.Add(Seed);
            hash.Add((long)Replicates);
            hash.Add(SampleShare);
            var names = string.Join("-vs-", Scenarios.Select(input => FileNameOf(input.Name)));
            return $"{names[..Math.Min(names.Length, LongestNames)]}-{hash.Value >> 32:x8}";
        }
    }

    /// <summary>File systems allow 255 bytes; the temporary folder beside the run's has a longer name than the run.</summary>
    private const int LongestNames = 160;

    /// <summary>The name with nothing in it that a shell or a file system would take amiss.</summary>
    private static string FileNameOf(string name) =>
        string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' ? letter : '-'));
}
