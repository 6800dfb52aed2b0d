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

    /// <summary>The first occurrence, for each of the second.</summary>
    Mean,
}
