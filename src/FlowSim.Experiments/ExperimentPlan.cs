using System.Collections.Immutable;
using FlowSim.Kernel.Identity;

namespace FlowSim.Experiments;

/// <summary>The scenarios to run, and how often.</summary>
public sealed record ExperimentPlan
{
    /// <summary>The scenarios, the base of a comparison first.</summary>
    public required ImmutableArray<ScenarioInput> Scenarios { get; init; }

    /// <summary>The seed. Every scenario gets the same random draws in the same replicate.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Number of replicates of each scenario.</summary>
    public int Replicates { get; init; } = 20;

    /// <summary>Number of threads. Results do not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Share of parties simulated, above 0 and at most 1.</summary>
    public double SampleShare { get; init; } = 1;

    /// <summary>Number of parties, picked at random, whose journeys are traced in the first replicate.</summary>
    public int Journeys { get; init; } = 6;

    /// <summary>Whether to check after each day that every party is in exactly one place.</summary>
    public bool Verify { get; init; }

    /// <summary>Settings that override the files, as entered; part of what defines the run.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];

    /// <summary>Total number of days to simulate.</summary>
    public long DayCount => Scenarios.Sum(input => (long)input.Scenario.Period.DayCount) * Replicates;

    /// <summary>
    /// A name made from the inputs: equal inputs give the same name, and different inputs a different one.
    /// </summary>
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
            return $"{names[..Math.Min(names.Length, MaxNameLengths)]}-{hash.Value >> 32:x8}";
        }
    }

    /// <summary>
    /// File systems allow 255 bytes, and the name of the temporary folder beside that of the run is longer than the
    /// run's.
    /// </summary>
    private const int MaxNameLengths = 160;

    /// <summary>The name without any character that a shell or a file system would reject.</summary>
    private static string FileNameOf(string name) =>
        string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' ? letter : '-'));
}
