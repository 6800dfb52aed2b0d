namespace FlowSim.Model.Crime;

/// <summary>What can happen to a party on a leg, apart from being stopped. Death is the last.</summary>
public enum HazardKind
{
    /// <summary>Robbed.</summary>
    Robbery,

    /// <summary>Forced to pay for passage.</summary>
    Extortion,

    /// <summary>Abducted for ransom.</summary>
    Kidnapping,

    /// <summary>One person is raped or otherwise sexually assaulted.</summary>
    SexualViolence,

    /// <summary>One person dies by accident, exposure or homicide.</summary>
    Death,
}
