namespace FlowSim.Experiments.Sweeps;

/// <summary>
/// A sweep cannot continue as requested, and nothing was changed. The message says why, and what to do.
/// </summary>
public sealed class SweepRefusedException : Exception
{
    /// <summary>Creates the exception with the reason.</summary>
    public SweepRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with the reason and its cause.</summary>
    public SweepRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception without a reason.</summary>
    public SweepRefusedException()
    {
    }
}
