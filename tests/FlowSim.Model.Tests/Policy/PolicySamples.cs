using FlowSim.Fakes;
using FlowSim.Model.Asylum;
using FlowSim.Model.Border.Agreements;
using FlowSim.Model.Border.Crossing;
using FlowSim.Model.Border.Expulsion;
using FlowSim.Model.Border.Metering;
using FlowSim.Model.Border.Processing;
using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.Border.Reunification;
using FlowSim.Model.Border.TransitBar;
using FlowSim.Model.Controls;
using FlowSim.Model.Crime;
using FlowSim.Model.Departure;
using FlowSim.Model.Detention;
using FlowSim.Model.Parameters;
using FlowSim.Model.Perception;
using FlowSim.Model.Policy;
using FlowSim.Model.Return;
using FlowSim.Model.Travel.Buses;
using FlowSim.Model.Travel.Caravans;
using FlowSim.Model.Travel.Cards;
using FlowSim.Model.Travel.Shelters;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Tests.Policy;

/// <summary>An instrument of every kind on the small corridor, and what instruments put in force there.</summary>
internal static class PolicySamples
{
    public static readonly DateOnly June = new(2019, 6, 1);
    public static readonly DateOnly July = new(2019, 7, 1);
    public static readonly DateOnly August = new(2019, 8, 1);

    public static ModelParameters Defaults { get; } = TestCorridor.Parameters;

    /// <summary>An instrument for every family of terms: those of each kind, and an announcement about a place.</summary>
    public static IEnumerable<Instrument> EveryFamily =>
    [
        .. EveryKind,
        new InformationShockInstrument { At = [SmallCorridor.City], Setback = Quantity.Of(0.3), HalfLifeDays = Quantity.Of(90) },
    ];

    public static IReadOnlyList<Instrument> EveryKind { get; } =
    [
        new ResettlementInstrument
        {
            Origins = [SmallCorridor.Village],
            PlacesPerYear = Quantity.Of(100),
            WaitMonths = Quantity.Of(6),
        },
        new HumanitarianCardInstrument
        {
            At = [SmallCorridor.City],
            PeoplePerDay = Quantity.Of(50),
            DelayDays = Quantity.Of(5),
        },
        new BusInstrument
        {
            At = [SmallCorridor.Crossing],
            To = SmallCorridor.City,
            Share = Quantity.Of(0.3),
            Hours = Quantity.Of(20),
        },
        new AsylumBudgetInstrument { LocalMillionPerYear = Quantity.Of(10) },
        new SecondedOfficersInstrument { Officers = Quantity.Of(10) },
        new ApplicantSupportInstrument { Share = Quantity.Of(0.3) },
        new ApplicantRelocationInstrument
        {
            At = [SmallCorridor.Crossing],
            To = SmallCorridor.City,
            Share = Quantity.Of(0.3),
        },
        new CaravanInstrument { Origins = [SmallCorridor.Village], Share = Quantity.Of(0.3) },
        new CheckpointInstrument { At = [SmallCorridor.City], Officers = Quantity.Of(10), Force = TestForce.Inm },
        new PatrolInstrument { At = [SmallCorridor.City], Officers = Quantity.Of(10), Force = TestForce.Army },
        new EnforcementEffortInstrument { Factor = Quantity.Of(2) },
        new RedeploymentInstrument { At = [SmallCorridor.City], Share = Quantity.Of(0.5), LagDays = Quantity.Of(30) },
        new ScreeningInstrument { Share = Quantity.Of(0.3) },
        new OversightInstrument { Bribes = Quantity.Of(0.3), Reporting = Quantity.Of(2) },
        new RailControlInstrument
        {
            At = [SmallCorridor.City],
            Coverage = Quantity.Of(1),
            Boarding = Quantity.Of(0.5),
        },
        new CaravanDispersalInstrument { At = [SmallCorridor.City], Share = Quantity.Of(0.3) },
        new InformationShockInstrument { Setback = Quantity.Of(0.3), HalfLifeDays = Quantity.Of(90) },
        new OrganisedCrimeInstrument { At = [SmallCorridor.City], Strength = Quantity.Of(3) },
        new ProsecutionInstrument { SanctionChance = Quantity.Of(0.3) },
        new ShelterInstrument { At = [SmallCorridor.City] },
        new DetentionStationInstrument { At = [SmallCorridor.City], Places = Quantity.Of(100) },
        new RightsInformationInstrument { Share = Quantity.Of(0.9) },
        new AlternativesToDetentionInstrument { Share = Quantity.Of(0.3) },
        new DeportationCapacityInstrument { PeoplePerDay = Quantity.Of(500) },
        new AsylumProtocolInstrument
        {
            Coverage = Quantity.Of(0.9),
            BuyIn = Quantity.Of(0.8),
            RampMonths = Quantity.Of(12),
            InstituteDelayMonths = Quantity.Of(3),
            ExpeditedDays = Quantity.Of(15),
        },
        new ChildDetentionBanInstrument { Share = Quantity.Of(0.3), ReturnedShare = Quantity.Of(0.4) },
        new ContainmentInstrument
        {
            At = [SmallCorridor.City],
            MedianDays = Quantity.Of(60),
            StayFactor = Quantity.Of(2),
        },
        new LegalAidInstrument { At = [SmallCorridor.City], Share = Quantity.Of(0.3) },
        new InterpretersInstrument { At = [SmallCorridor.City], Share = Quantity.Of(0.3) },
        new FreedomOfMovementInstrument
        {
            At = [SmallCorridor.Crossing],
            To = SmallCorridor.City,
            Share = Quantity.Of(0.3),
        },
        new AsylumOfficeInstrument { At = [SmallCorridor.City], Officers = Quantity.Of(20), AdmissionOfficers = Quantity.Of(3) },
        new AsylumDeskInstrument { At = [SmallCorridor.Crossing], Officers = Quantity.Of(8) },
        new BorderAgentsInstrument { At = [SmallCorridor.Port], PerKm = Quantity.Of(8) },
        new BarrierInstrument { At = [SmallCorridor.Port], Share = Quantity.Of(0.3) },
        new CrossingDangerInstrument { At = [SmallCorridor.Port], DeathsHot = Quantity.Of(20), DeathsCool = Quantity.Of(10) },
        new PortIntakeInstrument { At = [SmallCorridor.Port], PeoplePerDay = Quantity.Of(40) },
        new ReturnToWaitInstrument
        {
            At = [SmallCorridor.Port],
            ReturnTo = SmallCorridor.BorderCity,
            Share = Quantity.Of(0.3),
            LateralTo = [SmallCorridor.City],
        },
        new TransitBarInstrument { Share = Quantity.Of(0.3) },
        new ExpulsionInstrument { Share = Quantity.Of(0.3) },
        new CooperativeAgreementInstrument { To = SmallCorridor.Village, Share = Quantity.Of(0.3) },
        new DestinationProcessingInstrument
        {
            At = [SmallCorridor.Port],
            PeoplePerDay = Quantity.Of(10),
            HoldingPlaces = Quantity.Of(5),
        },
        new ExceptionAccessInstrument { At = [SmallCorridor.Port], PeoplePerDay = Quantity.Of(10) },
        new ClaimsWhileWaitingInstrument { At = [SmallCorridor.BorderCity], RatePerMonth = Quantity.Of(0.3) },
        new RefusalOfReturnsInstrument { Share = Quantity.Of(0.3) },
        new HearingCapacityInstrument { At = [SmallCorridor.BorderCity], PeoplePerMonth = Quantity.Of(300) },
        new HearingSuspensionInstrument { Share = Quantity.Of(0.3) },
        new AssistedReturnInstrument { At = [SmallCorridor.BorderCity], Share = Quantity.Of(0.3) },
        new FamilyReunificationInstrument
        {
            At = [SmallCorridor.City],
            Share = Quantity.Of(0.3),
            DelayDays = Quantity.Of(9),
        },
    ];

    public static PolicyEntry From(DateOnly date, Instrument instrument) =>
        new("entry", instrument, date, null, "test");

    /// <summary>What instruments put in force that all begin in June, as written.</summary>
    public static PolicyState StateOf(params Instrument[] instruments) =>
        StateOn(June, [.. instruments.Select(instrument => From(June, instrument))]);

    /// <summary>What entries put in force on a date.</summary>
    public static PolicyState StateOn(DateOnly date, params PolicyEntry[] policy)
    {
        var timeline = TimelineOf(policy);
        timeline.Set(date);
        return timeline.State;
    }

    public static PolicyTimeline TimelineOf(params PolicyEntry[] policy) =>
        new(SmallCorridor.Network, Defaults, policy, June);
}
