namespace FlowSim.Model.Policy;

/// <summary>What is in force where several entries of a policy set the same number at once.</summary>
public enum Combination
{
    /// <summary>Their sum.</summary>
    Add,

    /// <summary>Their product.</summary>
    Multiply,

    /// <summary>The largest of them.</summary>
    Maximum,

    /// <summary>The number of the entry that began last; of two that began together, the one written last.</summary>
    Replace,
}
