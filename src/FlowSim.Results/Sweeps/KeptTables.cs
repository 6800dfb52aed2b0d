namespace FlowSim.Results.Sweeps;

/// <summary>Tables that a sweep may do without; runs, parameters and outcomes are always kept.</summary>
[Flags]
public enum KeptTables
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Outcomes by month.</summary>
    Monthly = 1,

    /// <summary>People on each leg.</summary>
    Legs = 2,

    /// <summary>What became of the same people under the base and under each other policy.</summary>
    Twins = 4,

    /// <summary>All of them.</summary>
    All = Monthly | Legs | Twins,
}
