namespace FlowSim.Model.Asylum;

/// <summary>What ends the time in which migration officers keep a claim.</summary>
internal enum ReferralEnd : byte
{
    /// <summary>The asylum agency has the claim.</summary>
    PassedOn = 0,

    /// <summary>The party abandons it.</summary>
    Dropout = 1,

    /// <summary>The longest stay in a station is over.</summary>
    Limit = 2,
}
