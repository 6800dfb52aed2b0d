using FlowSim.Model.Asylum;

namespace FlowSim.Model.Controls;

/// <summary>
/// Stops of people who wait in a town. Stops are a Poisson process of the days waited: a day amounts to a fixed part of a
/// passage of the controls there, so the rate follows officers, effort and crowds as the chance on the road does.
/// </summary>
public static class WaitingStopRule
{
    /// <summary>The daily rate of stops that papers do not prevent.</summary>
    /// <param name="intensity">The sum of the intensities of all officers at the place, as for people on the road.</param>
    /// <param name="isExtraRegional">Whether the party is from outside the region.</param>
    /// <param name="respectedShare">Share of stops in which officers accept its papers.</param>
    /// <param name="parameters">The part of a passage to which a day amounts, and the factor for people from elsewhere.</param>
    public static double RatePerDay(
        double intensity, bool isExtraRegional, double respectedShare, EncounterParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return parameters.WaitingPassagesPerDay
            * intensity
            * (isExtraRegional ? parameters.ExtraRegionalFactor : 1)
            * (1 - respectedShare);
    }

    /// <summary>
    /// The intensity that officers never exceed, whatever the policy: each force has a maximum of its own.
    /// </summary>
    /// <param name="forceCount">Number of forces of the corridor.</param>
    /// <param name="parameters">The maximum of a control.</param>
    public static double MaxIntensity(int forceCount, EncounterParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return forceCount * parameters.MaxStopRate;
    }

    /// <summary>
    /// The share of stops in which officers accept the papers of a party. Cards and the documents of people given protection
    /// are accepted always, as on the road; a place on the list of a port is no paper.
    /// </summary>
    /// <param name="hasPapers">Whether it has a humanitarian visitor card or the document of someone given protection.</param>
    /// <param name="claim">How far its asylum claim has come.</param>
    /// <param name="awaitsHearing">Whether it was returned to wait for a hearing in the destination country.</param>
    /// <param name="parameters">Shares.</param>
    public static double RespectedShare(bool hasPapers, ClaimStage claim, bool awaitsHearing, EncounterParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (hasPapers)
        {
            return 1;
        }

        return claim switch
        {
            ClaimStage.Admitted => parameters.ClaimRespectedShare,
            ClaimStage.Registered => parameters.RegistrationRespectedShare,
            _ => awaitsHearing ? parameters.HearingRespectedShare : 0,
        };
    }
}
