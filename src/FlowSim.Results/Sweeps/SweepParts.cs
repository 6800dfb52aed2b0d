using System.Collections.Immutable;
using System.Globalization;
using FlowSim.Kernel.Identity;
using FlowSim.Results.Tables;
using Microsoft.Data.Sqlite;

namespace FlowSim.Results.Sweeps;

/// <summary>
/// The folder in which shards of a sweep publish finished trials: the definition of the sweep, once, and small stores
/// of trials. Each file is either complete or absent, never changes, and is named after its contents. Any number of
/// processes on any number of machines may therefore write at once, even the same trials.
/// </summary>
/// <param name="path">The folder.</param>
public sealed class SweepParts(string path)
{
    private const string Definitions = "definition-";
    private const string Trials = "trials-";
    private const string Extension = ".sqlite";

    /// <summary>The folder.</summary>
    public string Path { get; } = path;

    /// <summary>The stores of finished trials, ordered by name.</summary>
    public ImmutableArray<string> Files => Named(Trials);

    /// <summary>
    /// The definition of the sweep, with the largest number of replicates requested; null if no shard has started.
    /// </summary>
    /// <exception cref="InvalidDataException">A file is damaged, or the folder contains two sweeps.</exception>
    public SweepDefinition? Definition()
    {
        var files = Named(Definitions);
        if (files.Select(HashIn).Distinct().Count() > 1)
        {
            throw new InvalidDataException(
                $"'{Path}' contains parts of more than one sweep: shards were started with different files or "
                    + "programs. "
                + "Remove the folder and start them again.");
        }

        return files.IsEmpty ? null : Read(files.MaxBy(ReplicatesIn)!, reader => reader.Definition());
    }

    /// <summary>Publishes the definition of the sweep, unless it has been published.</summary>
    /// <exception cref="InvalidDataException">The folder belongs to another sweep.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public void Publish(SweepDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        Directory.CreateDirectory(Path);
        var file = System.IO.Path.Combine(
            Path,
            string.Create(CultureInfo.InvariantCulture, $"{Definitions}{HexText.Of(definition.Hash)}-{definition.Replicates}{Extension}"));
        if (!File.Exists(file))
        {
            AtomicFile.WriteOnce(file, partial =>
            {
                using var store = SweepStore.Create(partial);
                store.Begin(definition, () => ImmutableDictionary<ulong, (int Point, int Replicate)>.Empty);
            });
        }

        if (Named(Definitions).Any(other => HashIn(other) != HashIn(file)))
        {
            // Two sweeps started at the same moment. A process that sees this withdraws.
            File.Delete(file);
            throw new InvalidDataException($"'{Path}' is the folder of another sweep.");
        }
    }

    /// <summary>Publishes finished and failed trials.</summary>
    /// <param name="definition">The definition of the sweep.</param>
    /// <param name="trials">Results of the finished trials.</param>
    /// <param name="failures">Point, replicate and message of the failed trials.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public void Publish(
        SweepDefinition definition,
        IReadOnlyCollection<TrialRecord> trials,
        IReadOnlyCollection<(int Point, int Replicate, string Message)> failures)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(trials);
        ArgumentNullException.ThrowIfNull(failures);
        var name = Trials + HexText.Of(HashOf(trials, failures)) + Extension;
        AtomicFile.WriteOnce(System.IO.Path.Combine(Path, name), partial =>
        {
            using var store = SweepStore.Create(partial);
            store.BeginPart(definition);
            store.Add(trials);
            foreach (var (point, replicate, message) in failures)
            {
                store.AddFailure(point, replicate, message);
            }
        });
    }

    /// <summary>The numbers of the finished trials, as counted by <see cref="SweepReader.TrialNumbers"/>.</summary>
    /// <exception cref="InvalidDataException">A part is damaged.</exception>
    public HashSet<long> TrialNumbers() => [.. Files.SelectMany(file => Read(file, reader => reader.TrialNumbers()))];

    /// <summary>
    /// The trials that have failed at some time: point, replicate and message. Some may have finished since.
    /// </summary>
    /// <exception cref="InvalidDataException">A part is damaged.</exception>
    public ImmutableArray<(int Point, int Replicate, string Message)> Failures() =>
        [.. Files.SelectMany(file => Read(file, reader => reader.Failures()))];

    /// <summary>Removes incomplete files of writers that have died.</summary>
    /// <param name="before">Files younger than this are kept, since their writer may still be running.</param>
    public void RemoveLeftovers(DateTimeOffset before)
    {
        if (!Directory.Exists(Path))
        {
            return;
        }

        var leftovers = Directory.EnumerateFiles(Path, "*" + AtomicFile.Extension)
            .Where(file => File.GetLastWriteTimeUtc(file) < before.UtcDateTime);
        foreach (var leftover in leftovers)
        {
            File.Delete(leftover);
        }
    }

    /// <summary>Reads from a part.</summary>
    /// <exception cref="InvalidDataException">The part is damaged.</exception>
    internal static T Read<T>(string file, Func<SweepReader, T> read)
    {
        try
        {
            using var reader = SweepReader.Open(file);
            return read(reader);
        }
        catch (Exception problem) when (problem is InvalidDataException or SqliteException)
        {
            throw new InvalidDataException(
                $"{problem.Message.TrimEnd('.')}. Remove '{file}': its runs will then be repeated.", problem);
        }
    }

    /// <summary>A hash of trials and their results that does not depend on the order in which they finished.</summary>
    private static ulong HashOf(
        IEnumerable<TrialRecord> trials, IEnumerable<(int Point, int Replicate, string Message)> failures)
    {
        var hash = default(StableHash);
        foreach (var run in trials.OrderBy(trial => (trial.Replicate, trial.Point)).SelectMany(trial => trial.Runs))
        {
            hash.Add(run.Id);
            hash.Add(run.StateHash);
        }

        foreach (var (point, replicate, message) in failures.OrderBy(failure => (failure.Replicate, failure.Point)))
        {
            hash.Add((long)point);
            hash.Add((long)replicate);
            hash.Add(message);
        }

        return hash.Value;
    }

    private static string HashIn(string file) => System.IO.Path.GetFileName(file).Split('-')[1];

    private static int ReplicatesIn(string file) =>
        int.Parse(System.IO.Path.GetFileNameWithoutExtension(file).Split('-')[^1], CultureInfo.InvariantCulture);

    private ImmutableArray<string> Named(string beginning) => Directory.Exists(Path)
        ? [.. Directory.EnumerateFiles(Path, $"{beginning}*{Extension}").Order(StringComparer.Ordinal)]
        : [];
}
