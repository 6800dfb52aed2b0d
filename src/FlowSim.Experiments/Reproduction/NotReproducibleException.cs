namespace FlowSim.Experiments.Reproduction;

/// <summary>A stored run cannot be repeated; the message says why and what to do.</summary>
public sealed class NotReproducibleException : Exception
{
    /// <summary>Gives the reason.</summary>
    public NotReproducibleException(string message)
        : base(message)
    {
    }

    /// <summary>Gives the reason and what brought it about.</summary>
    public NotReproducibleException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Gives no reason.</summary>
    public NotReproducibleException()
    {
    }
}
