namespace FlowSim.Model.Border.ReturnToWait;

/// <summary>What a hearing in the destination country brings to a party that waits for it in the transit country.</summary>
public enum HearingOutcome
{
    /// <summary>It does not take place; a new date is set.</summary>
    Postponed,

    /// <summary>It takes place but does not end the case; the party waits for the next one.</summary>
    Continued,

    /// <summary>It ends the case with protection.</summary>
    ProtectionGranted,

    /// <summary>It ends the case with an order of removal.</summary>
    RemovalOrdered,
}
