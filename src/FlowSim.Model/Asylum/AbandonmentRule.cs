namespace FlowSim.Model.Asylum;

/// <summary>How fast applicants at liberty abandon their claim, and which of them abscond.</summary>
public static class AbandonmentRule
{
    /// <summary>The daily rate at which an applicant at liberty abandons the claim.</summary>
    /// <param name="staysInTransitCountry">Whether the party's destination is the transit country; others abandon claims faster.</param>
    /// <param name="hasLawyer">Whether a lawyer helps it.</param>
    /// <param name="isSupported">Whether it receives money while it waits.</param>
    /// <param name="parameters">Rate and factors.</param>
    public static double RatePerDay(
        bool staysInTransitCountry, bool hasLawyer, bool isSupported, AsylumParameters parameters) =>
        parameters.DropoutRate
        * (staysInTransitCountry ? 1 : parameters.OnwardGoalDropoutFactor)
        * (hasLawyer ? parameters.LegalAidDropoutFactor : 1)
        * (isSupported ? parameters.SupportedDropoutFactor : 1);

    /// <summary>Whether the end of a claim at liberty is absconding from an alternative to detention.</summary>
    /// <param name="draw">A uniform draw in (0, 1).</param>
    /// <param name="dropoutRate">The rate of abandoning the claim.</param>
    /// <param name="abscondRate">The rate of absconding; 0 for a party on no alternative.</param>
    public static bool IsAbsconding(double draw, double dropoutRate, double abscondRate) =>
        draw * (dropoutRate + abscondRate) < abscondRate;
}
