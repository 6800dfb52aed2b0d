namespace FlowSim.Model.Asylum;

/// <summary>How the asylum agency decides.</summary>
public static class AsylumDecisionRule
{
    /// <summary>
    /// The decision on a claim. A need that the agency does not understand is decided as if there were none, and
    /// complementary protection is granted only to parties in need.
    /// </summary>
    /// <param name="isNeedUnderstood">Whether the party is in need and the agency understands it.</param>
    /// <param name="draw">A uniform draw in (0, 1).</param>
    /// <param name="parameters">Shares.</param>
    public static AsylumDecision Of(bool isNeedUnderstood, double draw, AsylumParameters parameters)
    {
        var recognised = isNeedUnderstood ? parameters.RecognisedShareWithNeed : parameters.RecognisedShareWithoutNeed;
        var complementary = isNeedUnderstood ? parameters.ComplementaryShareWithNeed : 0;
        if (draw < recognised)
        {
            return AsylumDecision.Recognised;
        }

        return draw < recognised + complementary ? AsylumDecision.ComplementaryProtection : AsylumDecision.Rejected;
    }
}
