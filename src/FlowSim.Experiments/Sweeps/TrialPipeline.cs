using FlowSim.Experiments.Pipeline;
using FlowSim.Results.Sweeps;

namespace FlowSim.Experiments.Sweeps;

/// <summary>Runs trials side by side; the calling thread counts what is finished and writes it in batches.</summary>
/// <param name="workers">How many trials are run side by side.</param>
/// <param name="run">Runs a trial. One that fails is noted, and the others go on.</param>
internal sealed class TrialPipeline(int workers, Func<Trial, TrialRecord> run)
{
    /// <summary>How many finished trials may wait for the writer, so that workers go on while it writes.</summary>
    public const int MaxFinished = 64;

    /// <summary>Runs trials until none is left or the sweep is drained; those begun are finished and written.</summary>
    /// <param name="trials">The trials, in order; drawn one by one as workers are free.</param>
    /// <param name="finished">Called for each trial that is finished, before it is written.</param>
    /// <param name="buffer">What writes them. Once the sweep is drained they no longer wait there.</param>
    /// <param name="drain">Ends the drawing.</param>
    public void Run(
        IEnumerable<Trial> trials, Action<TrialResult> finished, TrialBuffer buffer, CancellationToken drain)
    {
        var pipeline = new WorkPipeline<Trial, TrialResult>(workers, (trial, _) => TrialResult.Of(trial, run))
        {
            Capacity = MaxFinished + workers,
        };
        try
        {
            // A trial that was begun is finished, so draining ends the trials and cancels nothing.
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
