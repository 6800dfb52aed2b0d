namespace FlowSim.Scenarios.Experiments;

/// <summary>The tables that an experiment stores in addition to its runs and their parameters.</summary>
[Flags]
public enum StoredTables
{
    /// <summary>No tables.</summary>
    None = 0,

    /// <summary>The outcomes of each run; always stored.</summary>
    Outcomes = 1,

    /// <summary>Outcomes by month.</summary>
    Monthly = 2,

    /// <summary>How many people used each leg.</summary>
    Legs = 4,

    /// <summary>The transition tables between scenarios.</summary>
    Twins = 8,

    /// <summary>All tables.</summary>
    All = Outcomes | Monthly | Legs | Twins,
}
