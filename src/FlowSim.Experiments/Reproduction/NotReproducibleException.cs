namespace FlowSim.Experiments.Reproduction;

/// <summary>A stored run cannot be repeated. The message says why, and what to do.</summary>
public sealed class NotReproducibleException : Exception
{
    /// <summary>Creates the exception with the reason.</summary>
    public NotReproducibleException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with the reason and its cause.</summary>
    public NotReproducibleException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception without a reason.</summary>
    public NotReproducibleException()
    {
    }
}
