namespace FlowSim.Model.World;

/// <summary>What ends a wait for a desk, for a card or for transport before it is granted.</summary>
internal enum RequestWaitEnd : byte
{
    /// <summary>The time is over: patience, or the longest stay.</summary>
    Limit = 0,
}
