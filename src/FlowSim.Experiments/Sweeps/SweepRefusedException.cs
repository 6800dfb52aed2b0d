namespace FlowSim.Experiments.Sweeps;

/// <summary>A sweep cannot go on as asked, and nothing was changed; the message says why and what to do.</summary>
public sealed class SweepRefusedException : Exception
{
    /// <summary>Refuses with a reason.</summary>
    public SweepRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>Refuses with a reason and what brought it about.</summary>
    public SweepRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Refuses without a reason.</summary>
    public SweepRefusedException()
    {
    }
}
