namespace FlowSim.Results;

/// <summary>The command that made a store.</summary>
public enum StoreKind
{
    /// <summary><c>run</c> or <c>compare</c>.</summary>
    Run,

    /// <summary><c>sweep</c>.</summary>
    Sweep,
}
