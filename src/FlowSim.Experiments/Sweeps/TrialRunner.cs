using FlowSim.Engine;
using FlowSim.Model;
using FlowSim.Results.Sweeps;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Experiments.Sweeps;

/// <summary>Runs a trial of a plan.</summary>
/// <param name="plan">The plan.</param>
/// <param name="run">Runs one scenario.</param>
/// <param name="threads">Number of threads inside a run.</param>
internal sealed class TrialRunner(SweepPlan plan, ScenarioRunner run, int threads)
{
    private readonly StoredTables _kept = plan.Experiment.Keep;

    /// <summary>Runs every scenario at the trial's point and replicate.</summary>
    public TrialRecord Run(Trial trial)
    {
        Scenario[] scenarios = [.. plan.ScenariosAt(trial.Point)];
        var options = new RunOptions
        {
            Seed = plan.Experiment.Seed,
            Replicate = trial.Replicate,
            Threads = threads,
            SampleShare = plan.Experiment.SampleShare,
        };

        // A trial that has begun is finished: it takes seconds. Stopping a sweep only stops feeding it further trials.
        var replicate = PairedReplicate.Run(scenarios, options, run, progress: null, CancellationToken.None);
        return new(
            trial.Point,
            trial.Replicate,
            trial.Id,
            [
                .. replicate.Records.Select((record, position) => TrialRun.Of(
                    plan.RunId(position, trial),
                    record,
                    scenarios[position],
                    _kept.HasFlag(StoredTables.Monthly),
                    _kept.HasFlag(StoredTables.Legs))),
            ],
            _kept.HasFlag(StoredTables.Twins) ? replicate.Twins : []);
    }
}
