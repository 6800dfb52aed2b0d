namespace FlowSim.Model.Asylum;

/// <summary>What the asylum agency decides on a claim.</summary>
public enum AsylumDecision
{
    /// <summary>Refugee status.</summary>
    Recognised,

    /// <summary>Complementary protection.</summary>
    ComplementaryProtection,

    /// <summary>The claim is rejected.</summary>
    Rejected,
}
