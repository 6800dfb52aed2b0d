using System.Collections.Immutable;
using FlowSim.Model;
using FlowSim.Model.Asylum;
using FlowSim.Model.Departure;
using FlowSim.Model.Detention;
using FlowSim.Model.Encounters;
using FlowSim.Model.Hazards;
using FlowSim.Model.Journey;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Model.Perception;
using FlowSim.Model.UsBorder;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests;

/// <summary>Worlds that several tests use.</summary>
internal static class TestWorlds
{
    private static readonly (string Origin, NationalityGroup Group, PartyKind Kind, int People)[] Departing =
    [
        ("HN_SPS", NationalityGroup.Honduran, PartyKind.Adult, 120),
        ("HN_SPS", NationalityGroup.Honduran, PartyKind.Family, 150),
        ("HN_SPS", NationalityGroup.Honduran, PartyKind.Child, 30),
        ("HN_SPS", NationalityGroup.Salvadoran, PartyKind.Family, 60),
        ("HN_SPS", NationalityGroup.Nicaraguan, PartyKind.Adult, 30),
        ("GT_GUA", NationalityGroup.Guatemalan, PartyKind.Adult, 90),
        ("GT_GUA", NationalityGroup.Guatemalan, PartyKind.Family, 60),
        ("CO_TUR", NationalityGroup.Caribbean, PartyKind.Adult, 70),
        ("CO_TUR", NationalityGroup.Caribbean, PartyKind.Family, 30),
    ];

    /// <summary>
    /// Some four hundred parties a month for seven months in a small corridor in which everything can happen.
    /// </summary>
    public static Scenario Everything(double peopleFactor = 1, double capacityFactor = 1) =>
        EverythingBuilder(peopleFactor, capacityFactor).Build();

    /// <summary>The same, for tests that add to it.</summary>
    public static WorldBuilder EverythingBuilder(double peopleFactor = 1, double capacityFactor = 1)
    {
        var world = new WorldBuilder(new DateOnly(2019, 1, 15), new DateOnly(2019, 9, 10));
        AddCorridor(world);
        AddControls(world, capacityFactor);
        AddWhatAnswersToControls(world);
        AddInstitutions(world, capacityFactor);
        AddBorder(world, capacityFactor);
        AddPapers(world, capacityFactor);
        AddProtection(world);
        AddAgreements(world, capacityFactor);
        for (var month = 0; month < 7; month++)
        {
            foreach (var (origin, group, kind, people) in Departing)
            {
                world.Cohort(month, origin, group, kind, (int)(people * peopleFactor));
            }
        }

        return world.Parameters(Lively);
    }

    /// <summary>
    /// A route with three places (origin, city, US sector) on which nothing happens unless a test adds it: no crime, no
    /// learning, no rests, adults without a smuggler who want to reach the east of the United States and enter it
    /// undetected.
    /// </summary>
    public static WorldBuilder Quiet(DateOnly from, DateOnly until) => new WorldBuilder(from, until)
        .Parameters(parameters => parameters with
        {
            People = parameters.People with
            {
                MeansShare = 1,
                SmugglerShareWithMeans = 0,
                MexicoGoalShare = 0,
                UsWestShare = 0,
                UsCentreShare = 0,
                NeedShareHondurasSalvador = 0,
                NeedShareGuatemalaNicaragua = 0,
                NeedShareExtraRegional = 0,
            },
            Language = parameters.Language with { SpanishShareCaribbean = 1, SpanishShareAfrican = 1 },
            Travel = parameters.Travel with { RestDaysWithSmuggler = 0, RestDaysWithoutSmuggler = 0, RailWaitDays = 0 },
            Perception = parameters.Perception with { SharingShare = 0, RefreshDays = 60, DelayDays = 60 },
            RouteChoice = parameters.RouteChoice with { OnwardUsdPerKm = 0 },
            Hazards = parameters.Hazards with
            {
                RobberyRate = 0,
                ExtortionRate = 0,
                KidnappingRate = 0,
                SexualViolenceRate = 0,
                DeathRate = 0,
            },
            Encounters = parameters.Encounters with
            {
                BribeShareCivil = 0,
                BribeShareMilitary = 0,
                AbuseShareCivil = 0,
                AbuseShareMilitary = 0,
                ExtraRegionalFactor = 1,
            },
            Corruption = parameters.Corruption with { CollusionShare = 0 },
            Asylum = parameters.Asylum with { DropoutRate = 0, ClaimShareWithoutNeed = 0 },
            Detention = parameters.Detention with { ClaimShareWithoutNeed = 0, DropoutRate = 0, ReleaseBribeShare = 0 },
            UsBorder = parameters.UsBorder with { AdultDetectionShare = 0 },
            Return = parameters.Return with
            {
                KilledRateInNeed = 0,
                KilledRateWithoutNeed = 0,
                RetryShareHondurasSalvador = 0,
                RetryShareGuatemala = 0,
                RetryShareExtraRegional = 0,
            },
        });

    /// <summary>Officers with unlimited time, who stop the maximum share.</summary>
    public static CheckpointInstrument FullWatch(params ImmutableArray<PlaceId> at) =>
        new() { At = at, Officers = Fixed(1e12), Force = Force.Inm };

    private static void AddCorridor(WorldBuilder world) => world
        .Place("HN_SPS", PlaceKind.Origin, 15.5, -88)
        .Place("GT_GUA", PlaceKind.Origin, 14.6, -90.5)
        .Place("CO_TUR", PlaceKind.ExtraRegionalGate, 8, -77)
        .Place("GT_TEC", PlaceKind.BorderCrossing, 14.7, -92.1)
        .Place("MX_TAP", PlaceKind.BorderTown, 14.9, -92.3)
        .Place("MX_TEN", PlaceKind.BorderTown, 17.5, -91.4)
        .Place("MX_ARR", PlaceKind.CheckpointTown, 16.2, -93.9)
        .Place("MX_BYP", PlaceKind.Bypass, 16, -94)
        .Place("MX_SEA", PlaceKind.SeaLanding, 16, -95)
        .Place("MX_IXT", PlaceKind.RailJunction, 16.6, -95.1)
        .Place("MX_MEX", PlaceKind.Hub, 19.4, -99.1)
        .Place("MX_REY", PlaceKind.NorthernBorderCity, 26.1, -98.3)
        .Place("MX_TIJ", PlaceKind.NorthernBorderCity, 32.5, -117)
        .Place("US_HID", PlaceKind.UsPort, 26.1, -98.2)
        .Place("US_RGV", PlaceKind.UsSector, 26.2, -98.2)
        .Place("US_SYS", PlaceKind.UsPort, 32.6, -117)
        .Place("US_SDC", PlaceKind.UsSector, 32.6, -116.9)
        .Leg("HN_SPS", "GT_GUA", hours: 9, fareUsd: 15)
        .Leg("GT_GUA", "GT_TEC", hours: 6, fareUsd: 10)
        .Leg("CO_TUR", "GT_GUA", hours: 60, fareUsd: 150)
        .Leg("GT_TEC", "MX_TAP", TravelMode.River, 1, 2, 0.1)
        .Leg("GT_GUA", "MX_TEN", hours: 12, fareUsd: 20, remoteness: 0.4)
        .Leg("GT_TEC", "MX_SEA", TravelMode.Sea, 20, 60, 0.7)
        .Leg("MX_TAP", "MX_ARR", hours: 5, fareUsd: 10)
        .Leg("MX_TAP", "MX_BYP", TravelMode.Foot, 60, 0, 0.8)
        .Leg("MX_TAP", "MX_SEA", TravelMode.River, 15, 30, 0.6)
        .Leg("MX_ARR", "MX_IXT", TravelMode.Rail, 12)
        .Leg("MX_ARR", "MX_IXT", hours: 4, fareUsd: 8)
        .Leg("MX_BYP", "MX_IXT", TravelMode.Foot, 8, 0, 0.7)
        .Leg("MX_SEA", "MX_IXT", hours: 5, fareUsd: 10)
        .Leg("MX_TEN", "MX_IXT", TravelMode.Rail, 14, 0, 0.5)
        .Leg("MX_TEN", "MX_MEX", hours: 16, fareUsd: 40)
        .Leg("MX_IXT", "MX_MEX", hours: 14, fareUsd: 35)
        .Leg("MX_IXT", "MX_ARR", hours: 4, fareUsd: 8)
        .Leg("MX_MEX", "MX_REY", hours: 14, fareUsd: 40)
        .Leg("MX_MEX", "MX_TIJ", TravelMode.Rail, 60)
        .Leg("MX_MEX", "MX_TIJ", TravelMode.Air, 4, 150)
        .Leg("MX_REY", "MX_TIJ", hours: 30, fareUsd: 90)
        .Leg("MX_TIJ", "MX_MEX", hours: 40, fareUsd: 90)
        .Leg("MX_REY", "US_HID", TravelMode.Foot, 1)
        .Leg("MX_REY", "US_RGV", TravelMode.Foot, 12, 50, 0.9)
        .Leg("MX_TIJ", "US_SYS", TravelMode.Foot, 1)
        .Leg("MX_TIJ", "US_SDC", TravelMode.Foot, 12, 50, 0.8);

    private static void AddControls(WorldBuilder world, double factor) => world
        .Policy(new CheckpointInstrument { At = [world["MX_TAP"], world["MX_ARR"]], Officers = Fixed(6 * factor), Force = Force.Inm })
        .Policy(new CheckpointInstrument { At = [world["MX_IXT"]], Officers = Fixed(9 * factor), Force = Force.Police })
        .Policy(
            new CheckpointInstrument { At = [world["MX_TAP"], world["MX_TEN"]], Officers = Fixed(20 * factor), Force = Force.NationalGuard },
            new DateOnly(2019, 6, 7))
        .Policy(new PatrolInstrument { At = [world["MX_BYP"], world["MX_SEA"]], Officers = Fixed(10 * factor), Force = Force.Army })
        .Policy(new PatrolInstrument { At = [world["MX_IXT"], world["MX_REY"]], Officers = Fixed(5 * factor), Force = Force.Police })
        .Policy(new ScreeningInstrument { Share = Fixed(0.1) }, new DateOnly(2019, 4, 1))
        .Policy(new OrganisedCrimeInstrument { At = [world["MX_REY"]], Strength = Fixed(4) })
        .Policy(new ProsecutionInstrument { SanctionChance = Fixed(0.05) }, new DateOnly(2019, 3, 1))
        .Policy(
            new CaravanInstrument { Origins = [world["HN_SPS"]], Share = Fixed(0.4) },
            new DateOnly(2019, 2, 10),
            new DateOnly(2019, 4, 10));

    private static void AddWhatAnswersToControls(WorldBuilder world) => world
        .Policy(new CheckpointInstrument { At = [world["MX_MEX"]], Officers = Fixed(60), Force = Force.NationalGuard }, new DateOnly(2019, 2, 20))
        .Policy(new RailControlInstrument { At = [world["MX_ARR"]], Coverage = Fixed(1), Boarding = Fixed(0.5) }, new DateOnly(2019, 4, 1))
        .Policy(
            new OversightInstrument
            {
                Bribes = Fixed(0.3),
                Abuse = Fixed(0.5),
                Collusion = Fixed(0.3),
                Intimidation = Fixed(0.5),
                Reporting = Fixed(2),
            },
            new DateOnly(2019, 5, 20))
        .Policy(new CaravanDispersalInstrument { At = [world["MX_TAP"], world["MX_TEN"], world["MX_ARR"]], Share = Fixed(0.5) }, new DateOnly(2019, 2, 11))
        .Policy(
            new InformationShockInstrument { At = [world["MX_TAP"]], Setback = Fixed(0.3), HalfLifeDays = Fixed(60) },
            new DateOnly(2019, 4, 20));

    private static void AddInstitutions(WorldBuilder world, double factor) => world
        .Policy(new ShelterInstrument { At = [world["MX_TEN"], world["MX_TIJ"]] })
        .Policy(new ShelterInstrument { At = [world["MX_MEX"]], Beds = Fixed(10 * factor) })
        .Policy(new DetentionStationInstrument { At = [world["MX_TAP"]], Places = Fixed(15 * factor) })
        .Policy(new DetentionStationInstrument { At = [world["MX_IXT"], world["MX_MEX"]], Places = Fixed(6 * factor) })
        .Policy(new RightsInformationInstrument { Share = Fixed(0.6) }, new DateOnly(2019, 5, 1))
        .Policy(new AlternativesToDetentionInstrument { Share = Fixed(0.5), Compliance = Fixed(0.7) }, new DateOnly(2019, 2, 1))
        .Policy(new DeportationCapacityInstrument { PeoplePerDay = Fixed(1 * factor) })
        .Policy(new AsylumOfficeInstrument { At = [world["MX_TAP"], world["MX_MEX"]], Officers = Fixed(2 * factor) })
        .Policy(new AsylumDeskInstrument { At = [world["MX_TEN"]], Officers = Fixed(0.3 * factor) }, new DateOnly(2019, 3, 15));

    private static void AddProtection(WorldBuilder world) => world
        .Policy(
            new AsylumProtocolInstrument
            {
                Coverage = Fixed(0.9),
                BuyIn = Fixed(0.8),
                RampMonths = Fixed(3),
                InstituteDelayMonths = Fixed(0.5),
                ExpeditedDays = Fixed(15),
            },
            new DateOnly(2019, 3, 1))
        .Policy(new LegalAidInstrument { At = [world["MX_TAP"]], Share = Fixed(0.4) }, new DateOnly(2019, 2, 10))
        .Policy(new InterpretersInstrument { At = [world["MX_TAP"], world["MX_MEX"]], Share = Fixed(0.4) }, new DateOnly(2019, 2, 10))
        .Policy(
            new FreedomOfMovementInstrument { At = [world["MX_TAP"], world["MX_TEN"]], To = world["MX_MEX"], Share = Fixed(0.4) },
            new DateOnly(2019, 2, 1))
        .Policy(
            new ContainmentInstrument { At = [world["MX_TAP"]], MedianDays = Fixed(8), StayFactor = Fixed(1.5) },
            new DateOnly(2019, 3, 1))
        .Policy(
            new ChildDetentionBanInstrument { Share = Fixed(0.3), ReturnedShare = Fixed(0.4) },
            new DateOnly(2019, 5, 1));

    private static void AddBorder(WorldBuilder world, double factor) => world
        .Policy(new PortIntakeInstrument { At = [world["US_HID"], world["US_SYS"]], PeoplePerDay = Fixed(1 * factor) }, new DateOnly(2019, 2, 15))
        .Policy(
            new PortIntakeInstrument
            {
                At = [world["US_SYS"]],
                PeoplePerDay = Fixed(1 * factor),
                EarlySlotShare = Fixed(0.3),
                EarlySlotUsd = Fixed(50),
                LostSlotShare = Fixed(0.05),
            },
            new DateOnly(2019, 3, 1))
        .Policy(
            new RemainInMexicoInstrument { At = [world["US_SYS"], world["US_SDC"]], ReturnTo = world["MX_TIJ"], Share = Fixed(0.6) },
            new DateOnly(2019, 2, 1))
        .Policy(
            new RemainInMexicoInstrument
            {
                At = [world["US_HID"], world["US_RGV"]],
                ReturnTo = world["MX_REY"],
                Share = Fixed(0.6),
                ExemptShare = Fixed(0.1),
                LateralShare = Fixed(0.2),
                LateralTo = [world["MX_TIJ"]],
            },
            new DateOnly(2019, 4, 1))
        .Policy(new TransitBarInstrument { Share = Fixed(0.8) }, new DateOnly(2019, 5, 15))
        .Policy(new ExpulsionInstrument { Share = Fixed(0.5) }, new DateOnly(2019, 7, 1));

    private static void AddPapers(WorldBuilder world, double factor) => world
        .Policy(
            new ResettlementInstrument
            {
                Origins = [world["HN_SPS"], world["GT_GUA"]],
                Kinds = [PartyKind.Family, PartyKind.Child],
                PlacesPerYear = Fixed(150 * factor),
                WaitMonths = Fixed(1),
            },
            new DateOnly(2019, 2, 1))
        .Policy(
            new HumanitarianCardInstrument
            {
                At = [world["MX_TAP"]],
                DrawnFrom = [world["GT_GUA"]],
                PeoplePerDay = Fixed(1 * factor),
                DelayDays = Fixed(3),
                ShareWithoutNeed = Fixed(0.5),
            },
            new DateOnly(2019, 3, 1),
            new DateOnly(2019, 6, 1))
        .Policy(
            new BusInstrument { At = [world["MX_TAP"], world["MX_TEN"]], To = world["MX_MEX"], Share = Fixed(0.3), Hours = Fixed(20) },
            new DateOnly(2019, 3, 1))
        .Policy(new AsylumBudgetInstrument { MxnMillionPerYear = Fixed(0.5 * factor) }, new DateOnly(2019, 3, 1))
        .Policy(
            new SecondedOfficersInstrument { Officers = Fixed(1 * factor), At = [world["MX_MEX"]] },
            new DateOnly(2019, 4, 1),
            new DateOnly(2019, 8, 1))
        .Policy(new ApplicantSupportInstrument { Share = Fixed(0.5) })
        .Policy(new ApplicantRelocationInstrument { At = [world["MX_TEN"]], To = world["MX_MEX"], Share = Fixed(0.3) });

    private static void AddAgreements(WorldBuilder world, double factor) => world
        .Policy(
            new CooperativeAgreementInstrument
            {
                To = world["GT_GUA"],
                Groups = [NationalityGroup.Honduran, NationalityGroup.Salvadoran],
                Share = Fixed(0.3),
            },
            new DateOnly(2019, 4, 1))
        .Policy(
            new UsProcessingInstrument
            {
                At = [world["US_RGV"], world["US_SDC"]],
                PeoplePerDay = Fixed(1 * factor),
                HoldingPlaces = Fixed(5 * factor),
            },
            new DateOnly(2019, 3, 1))
        .Policy(new ExceptionAccessInstrument { At = [world["US_HID"]], PeoplePerDay = Fixed(1.5 * factor) }, new DateOnly(2019, 5, 1))
        .Policy(
            new ClaimsWhileWaitingInstrument { At = [world["MX_TIJ"], world["MX_REY"]], RatePerMonth = Fixed(0.05) },
            new DateOnly(2019, 4, 15))
        .Policy(new RefusalOfReturnsInstrument { Share = Fixed(0.5) }, new DateOnly(2019, 8, 1))
        .Policy(new HearingSuspensionInstrument { Share = Fixed(1) }, new DateOnly(2019, 7, 15))
        .Policy(new AssistedReturnInstrument { At = [world["MX_TIJ"], world["MX_REY"]], Share = Fixed(0.5) }, new DateOnly(2019, 5, 1))
        .Policy(
            new FamilyReunificationInstrument { At = [world["MX_TAP"]], Share = Fixed(0.5), DelayDays = Fixed(10) },
            new DateOnly(2019, 6, 1));

    /// <summary>Rates so high that a few thousand people experience everything within a few months.</summary>
    private static ModelParameters Lively(ModelParameters parameters) => parameters with
    {
        Hazards = parameters.Hazards with { KidnappingRate = 0.02, ExtortionRate = 0.02, SexualViolenceRate = 0.01, DeathRate = 0.001 },
        Corruption = parameters.Corruption with { CollusionShare = 0.1 },
        Caravan = parameters.Caravan with { ReferenceSize = 20 },
        Kidnapping = parameters.Kidnapping with { EscapeShare = 0.8, WaitingRatePerMonth = 0.1 },
        Detention = parameters.Detention with { DropoutRate = 0.01, MaxDays = 20, ClaimShareUninformed = 0.3, ClaimShareWithoutNeed = 0.2 },
        Asylum = parameters.Asylum with { DropoutRate = 0.005, AbscondRate = 0.01, ClaimShareUsGoal = 0.2, ProtectedGoOnShare = 0.3, ReferralDays = 3, LeavesStateShare = 0.8 },
        RemainInMexico = parameters.RemainInMexico with { HearingMedianDays = 20, ChildSentAloneRatePerMonth = 0.3, ReliefShare = 0.2 },
        UsBorder = parameters.UsBorder with { FamilyReleaseShare = 0.7, DetentionMedianDays = 15 },
        Return = parameters.Return with { KilledRateInNeed = 0.4, KilledRateWithoutNeed = 0.1, RetryMedianDays = 15 },
        RouteChoice = parameters.RouteChoice with { MaxExpectedWaitDays = 10, GiveUpCostUsd = 1000 },
    };
}
