namespace FlowSim.Model.Outcomes;

/// <summary>
/// Where people are at the end of a day. A person can be in several: a family can be detained while its claim is open.
/// </summary>
public enum Stock
{
    /// <summary>Set out and in none of the others.</summary>
    OnTheWay,

    /// <summary>With a place in a station of the transit country.</summary>
    InStation,

    /// <summary>Waiting for a decision of the asylum agency of the transit country, detained or at liberty.</summary>
    AwaitingDecision,

    /// <summary>On the list of a port, or called from it.</summary>
    OnPortList,

    /// <summary>Returned to the transit country until their hearing in the destination country.</summary>
    AwaitingHearing,

    /// <summary>Held by kidnappers.</summary>
    Kidnapped,

    /// <summary>Detained by the destination country.</summary>
    InDestinationDetention,

    /// <summary>Removed and home again, before what comes next; or at home until they can be resettled.</summary>
    AtHome,
}
