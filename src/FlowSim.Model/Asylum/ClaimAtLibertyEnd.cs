namespace FlowSim.Model.Asylum;

/// <summary>What becomes of the claim of a party at liberty that no longer waits where it is.</summary>
public enum ClaimAtLibertyEnd
{
    /// <summary>It is abandoned for another reason than leaving the state of the claim.</summary>
    Abandoned,

    /// <summary>It is lost because the party leaves the state of the claim.</summary>
    LostByLeaving,

    /// <summary>It is kept: the party may move to another state.</summary>
    MovedWithParty,
}
