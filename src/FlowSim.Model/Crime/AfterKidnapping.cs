namespace FlowSim.Model.Crime;

/// <summary>Where a party turns that kidnappers have freed or that escaped them.</summary>
public enum AfterKidnapping
{
    /// <summary>It asks a port for admission as not safe in the transit country.</summary>
    AsksForException,

    /// <summary>It goes on waiting for its hearing in the destination country.</summary>
    WaitsForHearing,

    /// <summary>It goes on from where it is.</summary>
    GoesOn,
}
