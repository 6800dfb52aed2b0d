using System.Runtime.ExceptionServices;

namespace FlowSim.Experiments.Pipeline;

/// <summary>
/// The first failure among several threads. A failure stops the other threads, and the cancellations that this causes
/// say nothing about what went wrong, so only the first is kept.
/// </summary>
internal sealed class FirstFailure
{
    private ExceptionDispatchInfo? _failure;

    /// <summary>Keeps a failure, unless there is one already.</summary>
    public void Keep(Exception failure) =>
        Interlocked.CompareExchange(ref _failure, ExceptionDispatchInfo.Capture(failure), null);

    /// <summary>Throws the failure with its own stack; does nothing where there is none.</summary>
    public void ThrowIfAny() => Volatile.Read(ref _failure)?.Throw();
}
