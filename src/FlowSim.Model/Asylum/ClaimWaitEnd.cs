namespace FlowSim.Model.Asylum;

/// <summary>What ends a claimant's wait before the decision.</summary>
internal enum ClaimWaitEnd : byte
{
    /// <summary>The party abandons its claim.</summary>
    Dropout = 0,

    /// <summary>It is released to an alternative to detention.</summary>
    Alternative = 1,

    /// <summary>The longest stay in a station is over.</summary>
    Limit = 2,

    /// <summary>It does not keep to the terms of its release.</summary>
    Absconds = 3,

    /// <summary>Officers of the transit country might stop it at liberty.</summary>
    OfficersCome = 4,
}
