namespace FlowSim.Model.Detention;

/// <summary>What follows a stay in a station or in a shelter for children without a claim.</summary>
public enum AfterStay
{
    /// <summary>The party is released because the maximum stay is over.</summary>
    ReleasedAtLimit,

    /// <summary>It waits for deportation.</summary>
    AwaitsDeportation,

    /// <summary>It is released with an order to leave, and contained in the area of the station.</summary>
    Contained,

    /// <summary>It is released with an order to leave, and goes on.</summary>
    ReleasedWithOrder,

    /// <summary>It leaves a shelter for children, and goes on.</summary>
    GoesOn,
}
