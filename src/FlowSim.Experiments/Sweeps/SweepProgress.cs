namespace FlowSim.Experiments.Sweeps;

/// <summary>The progress of a sweep.</summary>
/// <param name="Trials">Total number of trials, as far as is known.</param>
/// <param name="Done">Number of finished trials, including those of earlier runs of the sweep.</param>
/// <param name="DoneBefore">Number of trials that had finished when it began.</param>
/// <param name="Failed">Number of trials that failed in this run of the sweep.</param>
public readonly record struct SweepProgress(long Trials, long Done, long DoneBefore, long Failed)
{
    /// <summary>How far it is after one more trial.</summary>
    internal SweepProgress After(TrialResult result) =>
        result.Record is null ? this with { Failed = Failed + 1 } : this with { Done = Done + 1 };
}
