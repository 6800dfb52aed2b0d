namespace FlowSim.Experiments.Sweeps;

/// <summary>How far a sweep is.</summary>
/// <param name="Trials">Trials in all, as far as is known.</param>
/// <param name="Done">Trials finished, with those of earlier times.</param>
/// <param name="DoneBefore">Trials that were finished when it began.</param>
/// <param name="Failed">Trials that failed this time.</param>
public readonly record struct SweepProgress(long Trials, long Done, long DoneBefore, long Failed)
{
    /// <summary>How far it is after one more trial.</summary>
    internal SweepProgress After(TrialResult result) =>
        result.Record is null ? this with { Failed = Failed + 1 } : this with { Done = Done + 1 };
}
