namespace FlowSim.Engine;

/// <summary>The state of the world contradicts itself: a defect of the engine, never of a scenario.</summary>
public sealed class InvariantException : Exception
{
    /// <summary>A contradiction nobody described.</summary>
    public InvariantException()
    {
    }

    /// <summary>A contradiction.</summary>
    /// <param name="message">Day, service or party, and what is wrong.</param>
    public InvariantException(string message)
        : base(message)
    {
    }

    /// <summary>A contradiction that something else brought to light.</summary>
    public InvariantException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
