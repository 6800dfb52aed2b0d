using FlowSim.Model.Parameters;

namespace FlowSim.Engine.Tests;

/// <summary>The parameters of <see cref="TestWorlds.Everything"/>.</summary>
internal static class BusyParameters
{
    /// <summary>Rates so high that a few thousand people experience everything within a few months.</summary>
    public static ModelParameters Of(ModelParameters parameters) => parameters with
    {
        Hazards = parameters.Hazards with { KidnappingRate = 0.02, ExtortionRate = 0.02, SexualViolenceRate = 0.01, DeathRate = 0.001 },
        Travel = parameters.Travel with { StopDaysWithSmuggler = 1, StopDaysWithoutSmuggler = 3 },
        Encounters = parameters.Encounters with
        {
            CrowdingExponent = 0.95,
            BribeShareCivil = 0.5,
            WaitingPassagesPerDay = 0.2,
            ClaimRespectedShare = 0.5,
            RegistrationRespectedShare = 0.1,
            HearingRespectedShare = 0.5,
        },
        Corruption = parameters.Corruption with { CollusionShare = 0.1 },
        Caravan = parameters.Caravan with { ReferenceSize = 20 },
        Kidnapping = parameters.Kidnapping with { EscapeShare = 0.8, WaitingRatePerMonth = 0.1 },
        Detention = parameters.Detention with
        {
            DropoutRate = 0.01,
            MaxDays = 20,
            ClaimShareUninformed = 0.3,
            ClaimShareWithoutNeed = 0.2,
        },
        Asylum = parameters.Asylum with
        {
            DropoutRate = 0.005,
            AbscondRate = 0.01,
            ClaimShareOnwardGoal = 0.2,
            ProtectedGoOnShare = 0.3,
            ReferralDays = 3,
            LeavesStateShare = 0.8,
        },
        ReturnToWait = parameters.ReturnToWait with
        {
            HearingMedianDays = 20,
            LastHearingShare = 0.8,
            ChildSentAloneRatePerMonth = 0.3,
            ReliefShare = 0.2,
        },
        CooperativeAgreement = parameters.CooperativeAgreement with { ClaimShare = 0.4 },
        Border = parameters.Border with { FamilyReleaseShare = 0.7, DetentionMedianDays = 15 },
        Return = parameters.Return with { KilledRateInNeed = 0.4, KilledRateWithoutNeed = 0.1, RetryMedianDays = 15 },
        RouteChoice = parameters.RouteChoice with { MaxExpectedWaitDays = 10 },
        Departure = new() { ToleranceUsd = 700 },
    };
}
