using FlowSim.Experiments.Sweeps;
using FlowSim.Results.Sweeps;

namespace FlowSim.Experiments.Shards;

/// <summary>
/// Makes the store of a sweep from the parts of its shards, and from an earlier store of the sweep if there is one.
/// </summary>
public static class SweepMerge
{
    /// <summary>The age at which an incomplete part no longer has a writer: writing one takes seconds.</summary>
    private static readonly TimeSpan Leftover = TimeSpan.FromMinutes(10);

    /// <summary>Merges all parts. They stay where they are, so shards may continue meanwhile.</summary>
    /// <param name="folder">The folder of the sweep.</param>
    /// <param name="time">The clock, for the age of files.</param>
    /// <returns>The progress of the sweep, by the merged store.</returns>
    /// <exception cref="SweepRefusedException">Another process writes to the store, there is nothing to merge, or the
    /// parts do not fit together.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static SweepStatus Run(SweepFolder folder, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(time);
        if (!File.Exists(folder.Store) && !Directory.Exists(folder.Parts))
        {
            throw new SweepRefusedException(
                $"'{folder.Path}' is not the folder of a sweep: it has no results and no parts.");
        }

        using var held = SweepLock.Take(folder);
        try
        {
            var definition = SweepDefinitions.In(folder)
                ?? throw new SweepRefusedException($"'{folder.Path}' contains nothing to merge yet.");
            var parts = new SweepParts(folder.Parts);
            parts.RemoveLeftovers(time.GetUtcNow() - Leftover);
            StoreMerge.Write(folder.Store, definition, EarlierStore(folder), parts.Files);
        }
        catch (InvalidDataException problem)
        {
            throw new SweepRefusedException(problem.Message, problem);
        }

        return SweepStatus.Of(folder);
    }

    /// <summary>The earlier store as one file: a log beside it must not end up beside its successor.</summary>
    /// <exception cref="SweepRefusedException">Another program is reading the store.</exception>
    private static string? EarlierStore(SweepFolder folder)
    {
        if (!File.Exists(folder.Store))
        {
            return null;
        }

        var log = folder.Store + "-wal";
        if (File.Exists(log))
        {
            using (SweepStore.Open(folder.Store))
            {
                // Opening and closing the store merges its log.
            }
        }

        return File.Exists(log)
            ? throw new SweepRefusedException($"another program is reading {folder.Store}. Close it and merge again.")
            : folder.Store;
    }
}
