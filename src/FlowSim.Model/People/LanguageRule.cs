namespace FlowSim.Model.People;

/// <summary>Whether people and officials understand each other.</summary>
public static class LanguageRule
{
    /// <summary>
    /// Whether a party and officials whose language it does not speak understand each other: through an interpreter, or
    /// by chance without one.
    /// </summary>
    /// <param name="interpreterDraw">The uniform draw that decides whether an interpreter is present.</param>
    /// <param name="interpreterShare">Share of occasions with an interpreter.</param>
    /// <param name="chanceDraw">The uniform draw that decides whether they understand each other without one.</param>
    /// <param name="parameters">Share of occasions on which what is said is lost without one.</param>
    public static bool IsUnderstood(
        double interpreterDraw, double interpreterShare, double chanceDraw, LanguageParameters parameters) =>
        interpreterDraw < interpreterShare || chanceDraw >= parameters.LostShare;

    /// <summary>
    /// The share of hearings of the asylum agency with an interpreter: the agency's own or those of a policy, whichever
    /// is greater.
    /// </summary>
    /// <param name="interpreterShare">Share of occasions with an interpreter of the policy at the office.</param>
    /// <param name="parameters">Share of hearings to which the agency brings its own.</param>
    public static double InterpretedHearingShare(double interpreterShare, LanguageParameters parameters) =>
        Math.Max(interpreterShare, parameters.InterpretedHearingShare);
}
