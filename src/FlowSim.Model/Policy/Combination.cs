namespace FlowSim.Model.Policy;

/// <summary>How the number in force is determined if several entries of a policy set it at once.</summary>
public enum Combination
{
    /// <summary>Their sum.</summary>
    Add,

    /// <summary>Their product.</summary>
    Multiply,

    /// <summary>The largest of them.</summary>
    Maximum,

    /// <summary>
    /// The number of the entry that began last; of two that began on the same day, the one written last.
    /// </summary>
    Replace,
}
