namespace FlowSim.Model.Border;

/// <summary>What officers of the destination country do with a party that reaches them.</summary>
public enum BorderRegime
{
    /// <summary>No officer detects the party; it is in the destination country.</summary>
    Undetected,

    /// <summary>It is expelled at once across the border, without a hearing.</summary>
    Expelled,

    /// <summary>It is flown to a third country under an asylum cooperative agreement.</summary>
    Transferred,

    /// <summary>It is returned to the transit country to wait for its hearing there.</summary>
    ReturnedToWait,

    /// <summary>It is released into the destination country to await its case.</summary>
    Released,

    /// <summary>It is to be detained, where officers have space.</summary>
    Detained,
}
