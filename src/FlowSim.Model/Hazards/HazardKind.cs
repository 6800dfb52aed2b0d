namespace FlowSim.Model.Hazards;

/// <summary>What can happen to a party on a leg besides being stopped.</summary>
public enum HazardKind
{
    /// <summary>Robbed.</summary>
    Robbery,

    /// <summary>Made to pay for passing.</summary>
    Extortion,

    /// <summary>Taken for ransom.</summary>
    Kidnapping,

    /// <summary>One person is raped or otherwise sexually assaulted.</summary>
    SexualViolence,

    /// <summary>One person dies by accident, exposure or homicide.</summary>
    Death,
}
