namespace FlowSim.Model.Border;

/// <summary>The uniform draws in (0, 1) that decide on the regime; a draw of 1 never falls under a share.</summary>
/// <param name="Detection">Whether officers detect the party.</param>
/// <param name="Expulsion">Whether they expel it.</param>
/// <param name="Transfer">Whether it is flown to a third country.</param>
/// <param name="FamilyRelease">Whether a family is released.</param>
public readonly record struct BorderContactDraws(
    double Detection, double Expulsion, double Transfer, double FamilyRelease);
