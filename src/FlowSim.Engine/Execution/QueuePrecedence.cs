namespace FlowSim.Engine.Execution;

/// <summary>
/// The queues in which chance decides who comes first among those who ask in the same tick. The number keys the draw: a
/// released one is never changed or given to another queue.
/// </summary>
internal enum QueuePrecedence : uint
{
    /// <summary>For a place in a station.</summary>
    Station = 5,

    /// <summary>For transport home.</summary>
    Deportation = 9,

    /// <summary>For a decision on asylum.</summary>
    Decision = 13,

    /// <summary>For admission at a port.</summary>
    Port = 15,

    /// <summary>For resettlement.</summary>
    Resettlement = 23,

    /// <summary>For a humanitarian visitor card.</summary>
    Card = 27,
}
