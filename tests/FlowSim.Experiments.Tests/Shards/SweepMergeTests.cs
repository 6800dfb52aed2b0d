using FlowSim.Experiments.Sweeps;
using FlowSim.Results.Sweeps;

namespace FlowSim.Experiments.Shards;

public sealed class SweepMergeTests : IDisposable
{
    private readonly SharedSweep _sweep = new();

    public void Dispose() => _sweep.Dispose();

    [Fact]
    public void Any_split_gives_the_same_bytes()
    {
        _sweep.RunShard("1/1", "one", threads: 3);
        foreach (var position in new[] { "3/3", "1/3", "2/3" })
        {
            _sweep.RunShard(position, "three", threads: 2);
        }

        foreach (var number in Enumerable.Range(1, 7))
        {
            _sweep.RunShard($"{number}/7", "seven");
        }

        string[] folders = ["one", "three", "seven"];
        foreach (var folder in folders)
        {
            Assert.Equal(0, _sweep.Merge(folder).Missing);
        }

        AssertSame(_sweep.Bytes("one"), _sweep.Bytes("three"));
        AssertSame(_sweep.Bytes("one"), _sweep.Bytes("seven"));
    }

    [Fact]
    public void Trials_that_ran_twice_are_stored_once()
    {
        _sweep.RunShard("1/1", "once");
        foreach (var (copy, splits) in new[] { ("a", 1), ("b", 3), ("c", 4) })
        {
            foreach (var number in Enumerable.Range(1, splits))
            {
                _sweep.RunShard($"{number}/{splits}", copy, threads: splits);
            }

            Directory.CreateDirectory(_sweep.Folder("twice").Parts);
            foreach (var part in Directory.GetFiles(_sweep.Folder(copy).Parts))
            {
                File.Copy(part, Path.Combine(_sweep.Folder("twice").Parts, Path.GetFileName(part)), overwrite: true);
            }
        }

        Assert.Equal(SharedSweep.Trials, _sweep.Merge("twice").Done);
        _sweep.Merge("once");
        AssertSame(_sweep.Bytes("once"), _sweep.Bytes("twice"));
    }

    [Fact]
    public void Shards_give_what_a_plain_sweep_gives()
    {
        _sweep.RunPlain("plain");
        var tables = _sweep.Bytes("plain").Where(file => file.Key.EndsWith(".csv", StringComparison.Ordinal)).ToDictionary();
        foreach (var number in Enumerable.Range(1, 3))
        {
            _sweep.RunShard($"{number}/3");
        }

        _sweep.Merge();
        _sweep.Merge("plain");

        var merged = _sweep.Bytes();
        Assert.All(tables, table => Assert.Equal(table.Value, merged[table.Key]));
        AssertSame(_sweep.Bytes("plain"), merged);
    }

    [Fact]
    public void Merging_in_steps_gives_the_same_bytes()
    {
        _sweep.RunShard("1/1", "one");
        _sweep.Merge("one");
        foreach (var number in Enumerable.Range(1, 4))
        {
            _sweep.RunShard($"{number}/4");
            Assert.Equal(5 * number, _sweep.Merge().Done);
            Directory.Delete(_sweep.Folder().Parts, recursive: true);
        }

        AssertSame(_sweep.Bytes("one"), _sweep.Bytes());
    }

    [Fact]
    public void Failures_are_merged_for_any_split()
    {
        _sweep.BeforeRun = (_, replicate) =>
        {
            if (replicate == 3)
            {
                throw new InvalidOperationException("it failed");
            }
        };
        _sweep.RunShard("1/1", "one");
        _sweep.RunShard("2/2", threads: 3);
        _sweep.RunShard("1/2");

        Assert.Equal((15, 5, 0), (_sweep.Merge("one").Done, _sweep.Merge().Failed, _sweep.Merge().Left));
        AssertSame(_sweep.Bytes("one"), _sweep.Bytes());
    }

    [Fact]
    public void Missing_trials_are_reported_and_the_rest_is_merged()
    {
        _sweep.RunShard("1/4");

        var status = _sweep.Merge();

        Assert.Equal((20, 5, 0, 15, 15), (status.Trials, status.Done, status.Unmerged, status.Left, status.Missing));
        using var reader = SweepReader.Open(_sweep.Folder().Store);
        Assert.Equal(10, reader.RunCount());
        Assert.Equal(4, reader.Definition()!.Replicates);
    }

    [Fact]
    public void A_plain_sweep_continues_from_a_merged_store()
    {
        _sweep.RunPlain("plain");
        _sweep.RunShard("2/3");
        _sweep.Merge();
        var before = _sweep.Runs;

        var outcome = _sweep.RunPlain("sweep");

        Assert.Equal(new SweepProgress(20, 20, 7, 0), outcome.Progress);
        Assert.Equal(2 * 13, _sweep.Runs - before);
        _sweep.Merge("plain");
        _sweep.Merge();
        AssertSame(_sweep.Bytes("plain"), _sweep.Bytes());
    }

    [Fact]
    public void Earlier_definitions_stay_in_the_store()
    {
        _sweep.RunPlain("sweep", SharedSweep.Plan(seed: 2));
        Sweep.Run(
            new SweepRequest { Plan = SharedSweep.Plan(), Folder = _sweep.Folder(), Extend = true },
            (scenario, options, days, cancellation) => options.Replicate == 0
                ? _sweep.Run(scenario, options, days, cancellation)
                : throw new InvalidOperationException("later"),
            TimeProvider.System);
        _sweep.RunShard("1/1");

        var status = _sweep.Merge();

        Assert.Equal((20, 0), (status.Done, status.Missing));
        using var reader = SweepReader.Open(_sweep.Folder().Store);
        Assert.Equal(2UL, reader.Definition(1).Seed);
        Assert.Equal(40, reader.RunCount());
        Assert.Equal(Enumerable.Range(1, 80).Select(number => (long)number), reader.RunsById("").Select(run => run.Number));
        Assert.Equal(4, reader.CompleteReplicates(reader.Definition()!));
    }

    [Fact]
    public void Equal_runs_with_different_results_are_refused()
    {
        _sweep.RunShard("1/2");
        _sweep.Merge();
        var before = File.ReadAllBytes(_sweep.Folder().Store);
        Shard.Run(
            new ShardRequest { Plan = SharedSweep.Plan(), Folder = _sweep.Folder("other"), Position = new(0, 1) },
            (scenario, options, days, cancellation) =>
            {
                var result = _sweep.Run(scenario, options, days, cancellation);
                return result with { StateHash = ~result.StateHash };
            },
            TimeProvider.System);
        foreach (var part in Directory.GetFiles(_sweep.Folder("other").Parts, "trials-*"))
        {
            File.Copy(part, Path.Combine(_sweep.Folder().Parts, Path.GetFileName(part)));
        }

        var refusal = Assert.Throws<SweepRefusedException>(() => _sweep.Merge());

        Assert.Contains("has one result in", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_sweep.Folder().Store));
        Assert.DoesNotContain(
            Directory.GetFiles(_sweep.Folder().Path), file => file.Contains("partial", StringComparison.Ordinal));
    }

    [Fact]
    public void A_part_of_another_sweep_is_refused()
    {
        _sweep.RunShard("1/2");
        _sweep.RunShard("1/1", "other", plan: SharedSweep.Plan(seed: 2));
        var part = Directory.GetFiles(_sweep.Folder("other").Parts, "trials-*")[0];
        File.Copy(part, Path.Combine(_sweep.Folder().Parts, Path.GetFileName(part)));

        var refusal = Assert.Throws<SweepRefusedException>(() => _sweep.Merge());

        Assert.Contains("a part of another sweep", refusal.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_sweep.Folder().Store));
    }

    [Fact]
    public void A_store_of_another_sweep_is_refused()
    {
        _sweep.RunShard("1/2");
        _sweep.RunPlain("other", SharedSweep.Plan(seed: 2));
        File.Copy(_sweep.Folder("other").Store, _sweep.Folder().Store);

        var refusal = Assert.Throws<SweepRefusedException>(() => _sweep.Merge());

        Assert.Contains("the seed was 2 and is 1", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Incomplete_parts_are_ignored_and_removed_once_nobody_writes_them()
    {
        _sweep.RunShard("1/2");
        var young = Path.Combine(_sweep.Folder().Parts, "trials-1.sqlite.here-1-x.partial");
        var old = Path.Combine(_sweep.Folder().Parts, "trials-2.sqlite.here-2-x.partial");
        File.WriteAllText(young, "half");
        File.WriteAllText(old, "half");
        File.SetLastWriteTimeUtc(old, File.GetLastWriteTimeUtc(young) - TimeSpan.FromHours(1));

        Assert.Equal(10, _sweep.Merge().Done);

        Assert.True(File.Exists(young));
        Assert.False(File.Exists(old));
    }

    [Fact]
    public void A_missing_folder_is_refused_and_not_created()
    {
        Assert.Throws<SweepRefusedException>(() => _sweep.Merge("none"));
        Assert.Throws<SweepRefusedException>(() => SweepStatus.Of(_sweep.Folder("none")));

        Assert.False(Directory.Exists(_sweep.Folder("none").Path));
    }

    [Fact]
    public void The_status_covers_parts_and_store_together()
    {
        _sweep.RunShard("1/4");
        _sweep.Merge();
        _sweep.RunShard("1/2");

        var status = SweepStatus.Of(_sweep.Folder());

        Assert.Equal((20, 10, 5, 0, 10), (status.Trials, status.Done, status.Unmerged, status.Failed, status.Left));
    }

    private static void AssertSame(IReadOnlyDictionary<string, byte[]> expected, IReadOnlyDictionary<string, byte[]> actual)
    {
        Assert.Equal(7, expected.Count);
        Assert.Equal(expected.Keys.Order(), actual.Keys.Order());
        Assert.All(expected, file => Assert.True(file.Value.AsSpan().SequenceEqual(actual[file.Key]), $"{file.Key} differs"));
    }
}
