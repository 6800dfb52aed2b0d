using System.Reflection;
using FlowSim.Kernel.Chance;
using FlowSim.Model.Border;
using FlowSim.Model.Chance;
using FlowSim.Model.Return;

namespace FlowSim.Engine.Tests.Chance;

/// <summary>The catalogue of draws: every question has a random word of its own, and keeps it.</summary>
public sealed class DrawsTests
{
    /// <summary>
    /// Every released draw: stream, detail, word, name. Lines are added; a number is never changed or given to another
    /// question.
    /// </summary>
    private static readonly string[] Released =
    [
        "1/0/A DepartureDraws.DepartureTime",
        "1/0/B DepartureDraws.FirstSize",
        "1/0/C DepartureDraws.SecondSize",
        "1/1/A DepartureDraws.Tolerance",
        "1/2/A DepartureDraws.JoiningCaravanAtStart",
        "2/0/A DepartureDraws.Need",
        "2/0/B DepartureDraws.Means",
        "2/0/C DepartureDraws.HiringSmuggler",
        "2/0/D DepartureDraws.Destination",
        "2/1/A DepartureDraws.Money",
        "2/1/B DepartureDraws.AskingAtPort",
        "3/0/A TravelDraws.Route",
        "3/0/B TravelDraws.Stop",
        "3/0/C TravelDraws.Crime",
        "3/0/D TravelDraws.TravelTime",
        "4/0/A EncounterDraws.StoppingForce",
        "4/0/B EncounterDraws.AbuseByOfficers",
        "4/0/C EncounterDraws.EncounterEnd",
        "4/0/D EncounterDraws.HandOver",
        "4/1/A EncounterDraws.HandOverOnRelease",
        "4/2/A EncounterDraws.WaitingStopTime",
        "4/2/B EncounterDraws.WaitingStop",
        "4/2/C EncounterDraws.StopTimeBeforeAdmission",
        "5/0/A CrimeDraws.CrimeKind",
        "5/0/B CrimeDraws.Perpetrator",
        "5/0/C CrimeDraws.DeathOnLeg",
        "5/0/D CrimeDraws.NextCrime",
        "6/0/A CrimeDraws.CaptivityTime",
        "6/0/B CrimeDraws.Ransom",
        "6/0/C CrimeDraws.Escape",
        "6/0/D CrimeDraws.DeathInCaptivity",
        "6/1/A CrimeDraws.KidnappedAgain",
        "7/0/A DetentionDraws.InformedInDetention",
        "7/0/B DetentionDraws.ClaimInDetention",
        "7/0/C DetentionDraws.StayWithoutClaim",
        "7/0/D DetentionDraws.BribeOutOfStation",
        "7/1/A DetentionDraws.ReturnFromStation",
        "7/2/A DetentionDraws.ContainmentTime",
        "8/0/A AsylumDraws.DropoutInDetention",
        "8/0/B AsylumDraws.AlternativeOffered",
        "8/0/C AsylumDraws.AlternativeDelay",
        "9/0/A AsylumDraws.OfficeReached",
        "9/0/B AsylumDraws.ClaimAtLiberty",
        "9/0/C AsylumDraws.DeskPatience",
        "10/0/A AsylumDraws.WaitAtLiberty",
        "10/0/B AsylumDraws.WaitAtLibertyEnd",
        "11/0/A AsylumDraws.DecisionTime",
        "11/0/B AsylumDraws.DecisionResult",
        "11/0/C AsylumDraws.AfterRefusal",
        "11/0/D AsylumDraws.AfterProtection",
        "12/0/A BorderDraws.LeavingPortList",
        "12/0/B BorderDraws.KidnappedOnPortList",
        "12/0/C BorderDraws.EarlySlotSold",
        "12/1/A BorderDraws.GoingHomeFromPort",
        "12/1/B BorderDraws.HelpedHomeFromPort",
        "12/2/A BorderDraws.SlotLost",
        "12/2/B BorderDraws.TurnedBackAtPort",
        "13/0/A BorderDraws.Detection",
        "13/0/B BorderDraws.Expulsion",
        "13/0/C BorderDraws.ReturnToWait",
        "13/0/D BorderDraws.FamilyRelease",
        "13/1/A BorderDraws.BorderDetentionTime",
        "13/1/B BorderDraws.TransitBarApplied",
        "13/2/A BorderDraws.AskingForAsylumAtBorder",
        "13/2/B BorderDraws.WaitAfterExpulsion",
        "13/2/C BorderDraws.ScreeningPassed",
        "13/3/A BorderDraws.DeathAtCrossing",
        "13/3/B BorderDraws.WhoDiesAtCrossing",
        "14/0/A BorderDraws.HearingDate",
        "14/0/B BorderDraws.GivingUpHearing",
        "14/0/C BorderDraws.KidnappedBeforeHearing",
        "14/0/D BorderDraws.SendingChildAlone",
        "14/1/A BorderDraws.LastHearing",
        "14/1/B BorderDraws.ReliefAtHearing",
        "14/1/C BorderDraws.HearingPostponed",
        "14/2/A BorderDraws.AfterGivingUpHearing",
        "14/2/B BorderDraws.HelpedHomeFromHearing",
        "14/3/A BorderDraws.FallingIll",
        "14/3/B BorderDraws.GivingUpIll",
        "15/0/A ReturnDraws.HarmAfterReturn",
        "15/0/B ReturnDraws.NewAttempt",
        "15/0/C ReturnDraws.NewAttemptTime",
        "15/1/A ReturnDraws.KillingAfterReturn",
        "15/1/B ReturnDraws.DeathAfterReturn",
        "15/1/C ReturnDraws.NewAttemptTimeAfterHarm",
        "16/5/A QueueDraws.Station",
        "16/9/A QueueDraws.Deportation",
        "16/13/A QueueDraws.Decision",
        "16/15/A QueueDraws.Port",
        "16/23/A QueueDraws.Resettlement",
        "16/27/A QueueDraws.Card",
        "16/28/A QueueDraws.Desk",
        "16/29/A QueueDraws.Hearing",
        "16/30/A QueueDraws.Admission",
        "20/0/A TravelDraws.JoiningCaravan",
        "20/0/B TravelDraws.LeavingCaravan",
        "20/0/C TravelDraws.Dispersal",
        "20/0/D TravelDraws.ApprehendedInDispersal",
        "21/0/A CrimeDraws.ReportOfCrime",
        "21/1/A CrimeDraws.ReportOfKidnapping",
        "21/2/A CrimeDraws.ReportOfAbuse",
        "22/0/A DepartureDraws.Language",
        "22/1/A RightsDraws.InterpreterPresent",
        "22/1/B RightsDraws.UnderstoodAnyhow",
        "22/3/A RightsDraws.InterpreterInCustody",
        "22/3/B RightsDraws.UnderstoodInCustody",
        "22/2/A RightsDraws.InterpreterAtHearing",
        "22/2/B RightsDraws.UnderstoodAtHearing",
        "23/0/A AsylumDraws.ReferralTime",
        "23/0/B AsylumDraws.DropoutBeforeReferral",
        "23/0/C AsylumDraws.DropoutBeforeAdmission",
        "24/0/A AsylumDraws.LeavingStateOfClaim",
        "24/0/B AsylumDraws.FreeToMove",
        "25/0/A RightsDraws.TrainedOfficial",
        "25/0/B RightsDraws.ExpeditedClaim",
        "26/0/A RightsDraws.Lawyer",
        "27/0/A DetentionDraws.TakenToChildShelter",
        "27/0/B DetentionDraws.InformedInChildShelter",
        "27/0/C DetentionDraws.ClaimInChildShelter",
        "27/0/D DetentionDraws.ChildShelterTime",
        "27/1/A DetentionDraws.ReturnFromChildShelter",
        "28/0/A DetentionDraws.BreakingTerms",
        "28/0/B DetentionDraws.TermsKeptTime",
        "30/0/A TravelDraws.ApplyingForCard",
        "30/0/B TravelDraws.CardWithoutNeed",
        "30/0/C TravelDraws.CardPatience",
        "31/0/A TravelDraws.RidingBus",
        "32/0/A DepartureDraws.ApplyingForResettlement",
        "32/0/B DepartureDraws.WaitingForResettlement",
        "32/0/C DepartureDraws.ResettlementPatience",
        "33/0/A AsylumDraws.Support",
        "33/1/A AsylumDraws.Relocation",
        "35/0/A BorderDraws.Transfer",
        "35/1/A BorderDraws.ClaimInThirdCountry",
        "35/1/B BorderDraws.NewAttemptFromThirdCountry",
        "35/1/C BorderDraws.RestInThirdCountry",
        "35/1/D BorderDraws.ClaimInThirdCountryAbandoned",
        "36/0/A AsylumDraws.ClaimWhileWaiting",
        "37/0/A BorderDraws.ExemptFromReturn",
        "37/0/B BorderDraws.LateralReturn",
        "37/0/C BorderDraws.LateralCity",
        "37/0/D BorderDraws.ReturnRefused",
        "38/0/A BorderDraws.Relatives",
        "38/1/A BorderDraws.Reunification",
        "39/0/A BorderDraws.ReleaseForLackOfSpace",
    ];

    [Fact]
    public void A_released_draw_keeps_its_word_for_ever()
    {
        var draws = All().Select(draw => $"{Key(draw.Draw)} {draw.Name}").ToHashSet(StringComparer.Ordinal);

        Assert.Equal(Released.Order(StringComparer.Ordinal), draws.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_two_questions_share_a_word()
    {
        var shared = All().GroupBy(draw => Key(draw.Draw)).Where(same => same.Count() > 1).Select(same => same.Key);

        Assert.Empty(shared);
    }

    [Fact]
    public void A_draw_is_read_from_the_word_it_names()
    {
        var words = new Kernel.Chance.RandomBlock(1, 2, 3, 4);

        Assert.Equal(1u, new DrawBlock(words, BorderDraws.Detection).Word(BorderDraws.Detection));
        Assert.Equal(2u, new DrawBlock(words, BorderDraws.Detection).Word(BorderDraws.Expulsion));
        Assert.Equal(3u, new DrawBlock(words, BorderDraws.Detection).Word(BorderDraws.ReturnToWait));
        Assert.Equal(4u, new DrawBlock(words, BorderDraws.Detection).Word(BorderDraws.FamilyRelease));
    }

    [Fact]
    public void A_draw_of_another_block_is_refused()
    {
        var draws = new DrawBlock(new Kernel.Chance.RandomBlock(1, 2, 3, 4), BorderDraws.Detection);

        Assert.Throws<InvalidOperationException>(() => draws.Word(BorderDraws.BorderDetentionTime));
        Assert.Throws<InvalidOperationException>(() => draws.Uniform(ReturnDraws.NewAttempt));
    }

    private static string Key(Draw draw) =>
        $"{DrawKey.StreamOf(draw)}/{DrawKey.DetailOf(draw)}/{"ABCD"[(int)DrawKey.WordOf(draw)]}";

    private static (Draw Draw, string Name)[] All()
    {
        (Draw Draw, string Name)[] draws =
        [
            .. from type in typeof(QueueDraws).Assembly.GetTypes()
               from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
               where field.FieldType == typeof(Draw) && type != typeof(Draw)
               select ((Draw)field.GetRawConstantValue()!, $"{type.Name}.{field.Name}"),
        ];
        Assert.NotEmpty(draws);
        return draws;
    }
}
