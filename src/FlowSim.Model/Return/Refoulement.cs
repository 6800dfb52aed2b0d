namespace FlowSim.Model.Return;

/// <summary>Return despite a need of protection (refoulement).</summary>
public static class Refoulement
{
    /// <summary>
    /// Whether a removal, expulsion or transfer counts as refoulement: the party needs protection, and no authority has
    /// decided on that need. A removal after a decision does not count, even if the decision was wrong.
    /// </summary>
    /// <param name="inNeed">Whether a fair procedure would recognise the party's need for protection.</param>
    /// <param name="isDecided">Whether its claim was decided in this attempt.</param>
    public static bool Is(bool inNeed, bool isDecided) => inNeed && !isDecided;
}
