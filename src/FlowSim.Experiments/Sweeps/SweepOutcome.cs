namespace FlowSim.Experiments.Sweeps;

/// <summary>How a sweep ended.</summary>
/// <param name="Progress">The progress.</param>
/// <param name="Replicates">The number of replicates requested in the end.</param>
/// <param name="IsDrained">Whether it was asked to stop before it had finished.</param>
/// <param name="Failure">The error of the first trial that failed, or null.</param>
/// <param name="Precision">The precision reached, or null if there was no goal.</param>
/// <param name="RunTime">Time from reading the store to the last commit.</param>
/// <param name="WriterBusy">Time for which the writer was writing.</param>
public sealed record SweepOutcome(
    SweepProgress Progress,
    int Replicates,
    bool IsDrained,
    string? Failure,
    PrecisionReached? Precision,
    TimeSpan RunTime,
    TimeSpan WriterBusy);
