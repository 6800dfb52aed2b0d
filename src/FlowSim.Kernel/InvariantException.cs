namespace FlowSim.Kernel;

/// <summary>
/// The state of the world contradicts itself. This is always a defect of the program, never of its input.
/// </summary>
public sealed class InvariantException : Exception
{
    /// <summary>Creates the exception without a description.</summary>
    public InvariantException()
    {
    }

    /// <summary>Creates the exception with a description.</summary>
    /// <param name="message">Names the day and the part of the state, and says what is wrong.</param>
    public InvariantException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception for a contradiction that another exception revealed.</summary>
    public InvariantException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
