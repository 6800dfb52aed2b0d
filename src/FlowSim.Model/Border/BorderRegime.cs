namespace FlowSim.Model.Border;

/// <summary>What US officers do with a party that reaches the United States.</summary>
public enum BorderRegime
{
    /// <summary>No officer detects the party; it is in the United States.</summary>
    Undetected,

    /// <summary>It is expelled at once to the Mexican side, without a hearing.</summary>
    Expelled,

    /// <summary>It is flown to a third country under an asylum cooperative agreement.</summary>
    Transferred,

    /// <summary>It is returned to Mexico to wait for its hearing there.</summary>
    ReturnedToWait,

    /// <summary>It is released into the United States to await its case.</summary>
    Released,

    /// <summary>It is to be detained, where officers have space.</summary>
    Detained,
}
