namespace FlowSim.Model.Outcomes;

/// <summary>How an outcome is obtained.</summary>
public enum OutcomeSource
{
    /// <summary>A sum of occurrences over the run.</summary>
    Occurrences,

    /// <summary>People with an open asylum claim at the end.</summary>
    AsylumBacklogAtEnd,

    /// <summary>People waiting at the US border at the end, on lists and for hearings.</summary>
    WaitingAtBorderAtEnd,

    /// <summary>Person-kilometres on remote legs relative to all, south of the United States.</summary>
    RemoteLegShare,

    /// <summary>A sum of occurrences relative to another.</summary>
    Ratio,

    /// <summary>Of the people who are in the United States or protected at the end, those who were never victims of a crime.</summary>
    SafeJourneyShare,

    /// <summary>What Mexico's officers at controls cost.</summary>
    EnforcementCost,

    /// <summary>What stations and deportations cost.</summary>
    DetentionCost,

    /// <summary>What Mexico's asylum agency costs.</summary>
    AsylumCost,

    /// <summary>All costs relative to the people given protection.</summary>
    CostPerProtected,
}
