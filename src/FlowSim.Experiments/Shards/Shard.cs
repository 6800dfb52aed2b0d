using FlowSim.Experiments.Sweeps;
using FlowSim.Results.Sweeps;

namespace FlowSim.Experiments.Shards;

/// <summary>
/// Runs one shard of a sweep and publishes its trials in parts beside those of other shards. It needs no lock and no
/// coordination: published trials are not run again, and if two shards run the same trial, the results are equal.
/// </summary>
public sealed class Shard
{
    private readonly ShardRequest _request;
    private readonly SweepParts _parts;
    private readonly SweepDefinition _definition;
    private readonly TimeProvider _time;
    private readonly Action<SweepProgress>? _progress;
    private SweepProgress _reached;
    private TrialResult? _failure;

    private Shard(ShardRequest request, TimeProvider time, Action<SweepProgress>? progress)
    {
        _request = request;
        _parts = new SweepParts(request.Folder.Parts);
        _definition = request.Plan.Definition(request.Plan.Experiment.Replicates);
        _time = time;
        _progress = progress;
    }

    /// <summary>Runs a shard.</summary>
    /// <param name="request">What to run and where to write.</param>
    /// <param name="run">Runs one scenario.</param>
    /// <param name="time">The clock, to limit how long finished trials wait.</param>
    /// <param name="progress">Receives the progress, on the calling thread.</param>
    /// <param name="drain">Finishes the trials that have begun, publishes them, and ends the shard.</param>
    /// <exception cref="SweepRefusedException">The folder belongs to something else.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static ShardOutcome Run(
        ShardRequest request,
        ScenarioRunner run,
        TimeProvider time,
        Action<SweepProgress>? progress = null,
        CancellationToken drain = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(time);
        Prepare(request.Plan, request.Folder);
        return new Shard(request, time, progress).Run(run, drain);
    }

    /// <summary>
    /// Publishes the definition of the sweep in the folder, so that shards of another sweep are refused.
    /// </summary>
    /// <exception cref="SweepRefusedException">The folder belongs to something else.</exception>
    public static void Prepare(SweepPlan plan, SweepFolder folder)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(folder);
        var asked = plan.Definition(plan.Experiment.Replicates);
        try
        {
            if (SweepDefinitions.In(folder) is { } stored && stored.Hash != asked.Hash)
            {
                throw new SweepRefusedException(
                    $"{folder.Path} contains another sweep: {string.Join("; ", SweepChanges.Between(stored, asked))}. "
                    + "--out chooses another folder.");
            }

            new SweepParts(folder.Parts).Publish(asked);
        }
        catch (InvalidDataException problem)
        {
            throw new SweepRefusedException(problem.Message, problem);
        }
    }

    private ShardOutcome Run(ScenarioRunner run, CancellationToken drain)
    {
        var done = Done();
        var trials = _definition.TrialCount;
        var stored = done.Count(_request.Position.Has);
        _reached = new(_request.Position.ShareOf(trials), stored, stored, 0);
        _progress?.Invoke(_reached);

        var workers = (int)Math.Clamp(_reached.Trials - stored, 1, _request.Threads);
        var runner = new TrialRunner(_request.Plan, run, _request.Threads / workers);
        new TrialPipeline(workers, runner.Run).Run(
            Share(done), Count, new TrialBuffer(_request.MaxWaiting, _request.MaxWait, _time, Publish), drain);
        return new(_reached, drain.IsCancellationRequested && _reached.Done + _reached.Failed < _reached.Trials, _failure?.Message);
    }

    private HashSet<long> Done()
    {
        try
        {
            var done = _parts.TrialNumbers();
            if (File.Exists(_request.Folder.Store))
            {
                using var reader = SweepReader.Open(_request.Folder.Store);
                done.UnionWith(reader.TrialNumbers());
            }

            // An earlier shard may have been asked for more replicates.
            done.RemoveWhere(trial => trial >= _definition.TrialCount);
            return done;
        }
        catch (InvalidDataException problem)
        {
            throw new SweepRefusedException(problem.Message, problem);
        }
    }

    private IEnumerable<Trial> Share(HashSet<long> done)
    {
        var points = _request.Plan.Points.Points;
        for (long trial = _request.Position.Index; trial < _definition.TrialCount; trial += _request.Position.Count)
        {
            if (!done.Contains(trial))
            {
                yield return _request.Plan.TrialAt((int)(trial % points), (int)(trial / points));
            }
        }
    }

    private void Count(TrialResult result)
    {
        _failure = TrialResult.FirstFailure(_failure, result);
        _reached = _reached.After(result);
        _progress?.Invoke(_reached);
    }

    private void Publish(IReadOnlyList<TrialResult> results) => _parts.Publish(
        _definition,
        [.. results.Select(result => result.Record).OfType<TrialRecord>()],
        [
            .. results.Where(result => result.Failure is not null)
                .Select(result => (result.Trial.Point, result.Trial.Replicate, result.Failure!)),
        ]);
}
