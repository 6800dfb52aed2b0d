namespace FlowSim.Model.Border.ReturnToWait;

/// <summary>What ends a wait for a hearing at the country of destination.</summary>
internal enum HearingWaitEnd : byte
{
    /// <summary>The hearing.</summary>
    Hearing = 0,

    /// <summary>The party gives up waiting.</summary>
    GivesUp = 1,

    /// <summary>It is kidnapped.</summary>
    Kidnapped = 2,

    /// <summary>The family sends a child on alone.</summary>
    SendsChild = 3,

    /// <summary>It claims asylum on this side.</summary>
    Claims = 4,

    /// <summary>Officers of the transit country might stop it.</summary>
    OfficersCome = 5,

    /// <summary>Somebody of it falls ill.</summary>
    FallsIll = 6,
}
