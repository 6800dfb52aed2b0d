namespace FlowSim.Model.Border;

/// <summary>The shares of parties that come under each regime, 0 to 1, at the place and on the day.</summary>
/// <param name="AdultDetection">Share of adults between ports whom officers detect.</param>
/// <param name="Expulsion">Share of those between ports who are expelled.</param>
/// <param name="Transfer">Share of the party's kind and nationality group flown to a third country.</param>
/// <param name="FamilyRelease">Share of families released to await their case.</param>
public readonly record struct BorderShares(
    double AdultDetection, double Expulsion, double Transfer, double FamilyRelease);
