using FlowSim.Experiments.Pipeline;
using FlowSim.Results.Sweeps;

namespace FlowSim.Experiments.Sweeps;

/// <summary>Runs trials in parallel; the calling thread counts finished trials and writes them in batches.</summary>
/// <param name="workers">The number of trials that run in parallel.</param>
/// <param name="run">Runs a trial. A failed trial is recorded, and the others continue.</param>
internal sealed class TrialPipeline(int workers, Func<Trial, TrialRecord> run)
{
    /// <summary>
    /// The maximum number of finished trials that wait to be written, so that workers continue during a write.
    /// </summary>
    public const int MaxFinished = 64;

    /// <summary>
    /// Runs trials until there are no more or the sweep is drained; trials that were started are finished and written.
    /// </summary>
    /// <param name="trials">The trials, in order; taken one by one as workers become free.</param>
    /// <param name="finished">Called for each finished trial, before it is written.</param>
    /// <param name="buffer">The buffer that writes the trials. After draining, trials no longer wait in it.</param>
    /// <param name="drain">Stops the taking of new trials.</param>
    public void Run(
        IEnumerable<Trial> trials, Action<TrialResult> finished, TrialBuffer buffer, CancellationToken drain)
    {
        var pipeline = new WorkPipeline<Trial, TrialResult>(workers, (trial, _) => TrialResult.Of(trial, run))
        {
            Capacity = MaxFinished + workers,
            Idle = buffer.Idle,
        };
        try
        {
            // A trial that was started is finished, so draining ends the list of trials and cancels nothing.
            pipeline.Run(_ => trials.TakeWhile(_ => !drain.IsCancellationRequested), Take, CancellationToken.None);
        }
        finally
        {
            buffer.Write();
        }

        void Take(TrialResult result)
        {
            finished(result);
            buffer.Add(result);
            if (drain.IsCancellationRequested)
            {
                buffer.Write();
            }
        }
    }
}
