using FlowSim.Results.Sweeps;

namespace FlowSim.Experiments.Sweeps;

/// <summary>
/// Runs the trials of an experiment that are not stored yet. A sweep that is started again continues where it stopped,
/// however it ended. A stored trial is never run twice, and never mixed with trials of another definition.
/// </summary>
public sealed class Sweep
{
    private const int MaxWaiting = 64;

    /// <summary>
    /// How much finished work may be lost when the process is killed; with one thread, also that of the trial before.
    /// </summary>
    private static readonly TimeSpan MaxWait = TimeSpan.FromMilliseconds(200);

    private readonly SweepRequest _request;
    private readonly ScenarioRunner _run;
    private readonly TimeProvider _time;
    private readonly Action<SweepProgress>? _progress;
    private SweepProgress _reached;
    private TimeSpan _writerBusy;
    private TrialResult? _failure;

    private Sweep(SweepRequest request, ScenarioRunner run, TimeProvider time, Action<SweepProgress>? progress)
    {
        _request = request;
        _run = run;
        _time = time;
        _progress = progress;
    }

    /// <summary>Runs a sweep.</summary>
    /// <param name="request">What to run and where to write.</param>
    /// <param name="run">How to run one scenario.</param>
    /// <param name="time">The clock, for how long finished trials wait and how busy the writer was.</param>
    /// <param name="progress">Receives the progress, on the calling thread.</param>
    /// <param name="drain">Lets the trials that were begun finish, and ends the sweep.</param>
    /// <exception cref="SweepRefusedException">Another process is at it, or the store holds something else.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static SweepOutcome Run(
        SweepRequest request,
        ScenarioRunner run,
        TimeProvider time,
        Action<SweepProgress>? progress = null,
        CancellationToken drain = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(time);
        using var held = SweepLock.Take(request.Folder);
        RefuseAnother(request);
        return new Sweep(request, run, time, progress).Run(drain);
    }

    private static void RefuseAnother(SweepRequest request)
    {
        if (!File.Exists(request.Folder.Store))
        {
            return;
        }

        try
        {
            if (SweepStore.IsEmpty(request.Folder.Store))
            {
                return;
            }

            using var reader = SweepReader.Open(request.Folder.Store);
            var asked = request.Plan.Definition(request.Plan.Experiment.Replicates);
            if (!request.Extend && reader.Definition() is { } stored && stored.Hash != asked.Hash)
            {
                throw new SweepRefusedException(
                    $"{request.Folder.Store} contains another sweep: "
                        + $"{string.Join("; ", SweepChanges.Between(stored, asked))}. "
                    + "--extend adds this one to it (shared runs are not repeated); --out chooses another folder.");
            }
        }
        catch (InvalidDataException problem)
        {
            throw new SweepRefusedException(
                $"{problem.Message} Move it away, or choose another folder with --out.", problem);
        }
    }

    private SweepOutcome Run(CancellationToken drain)
    {
        var goal = _request.Goal;
        var start = _time.GetTimestamp();
        using var store = SweepStore.Open(_request.Folder.Store);
        var replicates = goal is null
            ? _request.Plan.Experiment.Replicates
            : Math.Max(Math.Max(_request.Plan.Experiment.Replicates, PrecisionGoal.MinReplicates), StoredReplicates());
        for (; ; )
        {
            RunReplicates(store, replicates, drain);
            var precision = goal is null || drain.IsCancellationRequested || _failure is not null
                ? null
                : Precision(goal, replicates);
            if (precision is null || precision.IsReached || !precision.CanBeReached || replicates >= _request.MaxReplicates)
            {
                var isCutShort = _reached.Done + _reached.Failed < _reached.Trials || (goal is not null && precision is null);
                var isDrained = drain.IsCancellationRequested && isCutShort;
                return new(_reached, replicates, isDrained, _failure?.Message, precision, _time.GetElapsedTime(start), _writerBusy);
            }

            replicates = Math.Min(goal!.Next(precision, replicates), _request.MaxReplicates);
        }
    }

    private void RunReplicates(SweepStore store, int replicates, CancellationToken drain)
    {
        var plan = _request.Plan;
        store.Begin(
            plan.Definition(replicates),
            () => plan.Trials(replicates).ToDictionary(trial => trial.Id, trial => (trial.Point, trial.Replicate)));
        var done = DoneTrials();
        var trials = (long)plan.Points.Points * replicates;
        var stored = done.Count(trial => trial < trials);
        _reached = _reached with
        {
            Trials = trials,
            Done = stored,
            DoneBefore = _reached.Trials == 0 ? stored : _reached.DoneBefore,
        };
        _progress?.Invoke(_reached);

        // Trials side by side need not wait for each other, so extra threads go inside a run only if there are fewer
        // trials than threads.
        var workers = (int)Math.Clamp(trials - stored, 1, _request.Threads);
        var runner = new TrialRunner(plan, _run, _request.Threads / workers);
        new TrialPipeline(workers, runner.Run).Run(
            plan.Trials(replicates).Where(trial => !done.Contains(NumberOf(trial))),
            Count,
            new TrialBuffer(MaxWaiting, MaxWait, _time, results => Write(store, results)),
            drain);

        long NumberOf(Trial trial) => ((long)trial.Replicate * plan.Points.Points) + trial.Point;
    }

    private HashSet<long> DoneTrials()
    {
        using var reader = SweepReader.Open(_request.Folder.Store);
        return reader.TrialNumbers();
    }

    /// <summary>
    /// The number of replicates that an earlier sweep of the same definition has finished at every point.
    /// </summary>
    private int StoredReplicates()
    {
        using var reader = SweepReader.Open(_request.Folder.Store);
        var asked = _request.Plan.Definition(_request.Plan.Experiment.Replicates);
        return reader.DefinitionHash() == asked.Hash ? reader.CompleteReplicates(asked) : 0;
    }

    private void Count(TrialResult result)
    {
        _failure = TrialResult.FirstFailure(_failure, result);
        _reached = _reached.After(result);
        _progress?.Invoke(_reached);
    }

    private void Write(SweepStore store, IReadOnlyList<TrialResult> results)
    {
        var start = _time.GetTimestamp();
        store.Add([.. results.Select(result => result.Record).OfType<TrialRecord>()]);
        foreach (var result in results.Where(result => result.Failure is not null))
        {
            store.AddFailure(result.Trial.Point, result.Trial.Replicate, result.Failure!);
        }

        _writerBusy += _time.GetElapsedTime(start);
    }

    private PrecisionReached Precision(PrecisionGoal goal, int replicates)
    {
        using var reader = SweepReader.Open(_request.Folder.Store);
        return goal.Of(reader, reader.Definition()!, replicates);
    }
}
