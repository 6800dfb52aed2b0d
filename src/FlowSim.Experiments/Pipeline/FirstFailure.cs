using System.Runtime.ExceptionServices;

namespace FlowSim.Experiments.Pipeline;

/// <summary>
/// The first failure among several threads. A failure stops the other threads, and the cancellations that follow do not
/// show what went wrong, so only the first failure is kept.
/// </summary>
internal sealed class FirstFailure
{
    private ExceptionDispatchInfo? _failure;

    /// <summary>Records a failure, unless one has been recorded already.</summary>
    public void Keep(Exception failure) =>
        Interlocked.CompareExchange(ref _failure, ExceptionDispatchInfo.Capture(failure), null);

    /// <summary>Rethrows the failure with its original stack trace; does nothing without a failure.</summary>
    public void ThrowIfAny() => Volatile.Read(ref _failure)?.Throw();
}
