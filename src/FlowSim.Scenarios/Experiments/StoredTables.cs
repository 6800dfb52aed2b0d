namespace FlowSim.Scenarios.Experiments;

/// <summary>Which tables an experiment stores besides its runs and their parameters.</summary>
[Flags]
public enum StoredTables
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The outcomes of each run; always kept.</summary>
    Outcomes = 1,

    /// <summary>What happened in each month.</summary>
    Monthly = 2,

    /// <summary>How many people used each leg.</summary>
    Legs = 4,

    /// <summary>What became of each person under one scenario and under another.</summary>
    Twins = 8,

    /// <summary>All of them.</summary>
    All = Outcomes | Monthly | Legs | Twins,
}
