namespace FlowSim.Experiments.Pipeline;

/// <summary>What the calling thread of a pipeline does when no result has come for some time.</summary>
/// <param name="Time">The clock.</param>
/// <param name="Wait">
/// How long to wait for the next result before the work is due; <see cref="Timeout.InfiniteTimeSpan"/> where there is
/// nothing to do. Asked before each wait.
/// </param>
/// <param name="Act">Does the work.</param>
internal sealed record IdleWork(TimeProvider Time, Func<TimeSpan> Wait, Action Act);
