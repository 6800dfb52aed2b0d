namespace FlowSim.Model.Border;

/// <summary>
/// What a party does that gives up waiting in the transit country for a port or for a hearing in the destination country.
/// </summary>
public enum AfterGivingUp
{
    /// <summary>It goes home by its own means.</summary>
    GoesHome,

    /// <summary>It takes an assisted return home.</summary>
    AssistedReturn,

    /// <summary>It settles in the transit country without papers.</summary>
    Settles,

    /// <summary>It crosses between ports of entry.</summary>
    CrossesBetweenPorts,
}
