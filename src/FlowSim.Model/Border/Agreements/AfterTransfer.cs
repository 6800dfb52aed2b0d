namespace FlowSim.Model.Border.Agreements;

/// <summary>What a party does in the third country to which it was flown.</summary>
public enum AfterTransfer
{
    /// <summary>It claims asylum there, and stays.</summary>
    ClaimsAsylum,

    /// <summary>It sets out again from there.</summary>
    SetsOutAgain,

    /// <summary>It goes home.</summary>
    GoesHome,
}
