using FlowSim.Experiments.Sweeps;
using FlowSim.Results.Sweeps;

namespace FlowSim.Experiments.Shards;

/// <summary>The progress of a sweep, wherever its trials were run.</summary>
/// <param name="Definition">The definition of the sweep.</param>
/// <param name="Done">Number of finished trials.</param>
/// <param name="Unmerged">Of these, the number that are in parts but not in the store.</param>
/// <param name="Failed">Number of trials that failed and have not finished since.</param>
/// <param name="Failure">The error of the first of them, or null.</param>
public sealed record SweepStatus(SweepDefinition Definition, long Done, long Unmerged, long Failed, string? Failure)
{
    /// <summary>Total number of trials.</summary>
    public long Trials => Definition.TrialCount;

    /// <summary>Number of trials that are not finished, including failed ones.</summary>
    public long Missing => Trials - Done;

    /// <summary>Number of trials that have not been tried.</summary>
    public long Left => Missing - Failed;

    /// <summary>Reads the folder of a sweep, even while it is being run.</summary>
    /// <exception cref="SweepRefusedException">There is no sweep, or a file in its folder is damaged.</exception>
    public static SweepStatus Of(SweepFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        try
        {
            var definition = SweepDefinitions.In(folder)
                ?? throw new SweepRefusedException($"'{folder.Path}' is not the folder of a sweep: it has no results and no parts.");
            return Of(folder, definition);
        }
        catch (InvalidDataException problem)
        {
            throw new SweepRefusedException(problem.Message, problem);
        }
    }

    private static SweepStatus Of(SweepFolder folder, SweepDefinition definition)
    {
        var parts = new SweepParts(folder.Parts);
        var failures = parts.Failures().ToList();
        HashSet<long> stored = [];
        if (File.Exists(folder.Store))
        {
            using var reader = SweepReader.Open(folder.Store);
            stored = reader.TrialNumbers();
            failures.AddRange(reader.Failures());
        }

        var done = parts.TrialNumbers();
        done.UnionWith(stored);
        var failed = failures
            .Select(failure => (Trial: ((long)failure.Replicate * definition.PointCount) + failure.Point, failure))
            .Where(failure => !done.Contains(failure.Trial))
            .OrderBy(failure => failure.Trial)
            .ThenBy(failure => failure.failure.Message, StringComparer.Ordinal)
            .DistinctBy(failure => failure.Trial)
            .Select(failure => failure.failure)
            .ToList();
        var words = failed is [var first, ..] ? $"point {first.Point}, replicate {first.Replicate}: {first.Message}" : null;
        return new(definition, done.Count, done.Count - stored.Count, failed.Count, words);
    }
}
