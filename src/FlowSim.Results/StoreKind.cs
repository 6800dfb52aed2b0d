namespace FlowSim.Results;

/// <summary>Which command made a store.</summary>
public enum StoreKind
{
    /// <summary><c>run</c> or <c>compare</c>.</summary>
    Run,

    /// <summary><c>sweep</c>.</summary>
    Sweep,
}
