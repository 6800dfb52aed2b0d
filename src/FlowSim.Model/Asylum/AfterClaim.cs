namespace FlowSim.Model.Asylum;

/// <summary>What follows the end of an asylum claim in the transit country.</summary>
public enum AfterClaim
{
    /// <summary>The party stays in the transit country under its protection.</summary>
    StaysProtected,

    /// <summary>It is protected, and goes on to the destination country with its papers.</summary>
    GoesOnWithPapers,

    /// <summary>It is in a station; its stay ends as one without a claim does.</summary>
    StationStayEnds,

    /// <summary>It is released from a station because the maximum stay is over.</summary>
    ReleasedAtLimit,

    /// <summary>It goes on to the destination country.</summary>
    GoesOn,

    /// <summary>It settles in the transit country without papers.</summary>
    Settles,

    /// <summary>It goes home by choice.</summary>
    GoesHome,
}
