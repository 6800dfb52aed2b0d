namespace FlowSim.Model.Outcomes;

/// <summary>How an outcome is computed.</summary>
public enum OutcomeSource
{
    /// <summary>A sum of occurrences over the run.</summary>
    Occurrences,

    /// <summary>People with an open asylum claim at the end.</summary>
    AsylumBacklogAtEnd,

    /// <summary>People waiting at the border of the destination country at the end, on lists and for hearings.</summary>
    WaitingAtBorderAtEnd,

    /// <summary>
    /// Person-kilometres on remote legs relative to all person-kilometres, outside the destination country.
    /// </summary>
    RemoteLegShare,

    /// <summary>A sum of occurrences divided by another.</summary>
    Ratio,

    /// <summary>
    /// Of the people who are in the destination country or protected at the end, the share who were never victims of a crime.
    /// </summary>
    SafeJourneyShare,

    /// <summary>
    /// The mean time from entry into the transit country to the border of the destination country, of the people who reach it.
    /// </summary>
    MeanJourney,

    /// <summary>The median of that time.</summary>
    MedianJourney,

    /// <summary>
    /// People to whom something happened, times the share of their group that can expect a grant of protection years later. It is an
    /// expectation, and nothing that happens within the run.
    /// </summary>
    ExpectedGrants,

    /// <summary>The cost of the transit country's officers at controls.</summary>
    EnforcementCost,

    /// <summary>The cost of stations and deportations.</summary>
    DetentionCost,

    /// <summary>The cost of the transit country's asylum agency.</summary>
    AsylumCost,

    /// <summary>All costs divided by the number of people given protection.</summary>
    CostPerProtected,
}
