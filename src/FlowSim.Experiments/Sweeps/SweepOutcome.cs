namespace FlowSim.Experiments.Sweeps;

/// <summary>How a sweep ended.</summary>
/// <param name="Progress">How far it came.</param>
/// <param name="Replicates">Replicates asked for in the end.</param>
/// <param name="IsDrained">Whether it was asked to stop before it was through.</param>
/// <param name="Failure">What went wrong in the first trial that failed, or null.</param>
/// <param name="Precision">What the goal of precision came to, or null where there was none.</param>
/// <param name="RunTime">How long trials were run, from the first look at the store to the last commit.</param>
/// <param name="WriterBusy">How long the writer was writing.</param>
public sealed record SweepOutcome(
    SweepProgress Progress,
    int Replicates,
    bool IsDrained,
    string? Failure,
    PrecisionReached? Precision,
    TimeSpan RunTime,
    TimeSpan WriterBusy);
