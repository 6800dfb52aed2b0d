using FlowSim.Model.Asylum;
using FlowSim.Model.Border.Agreements;
using FlowSim.Model.Border.Crossing;
using FlowSim.Model.Border.Metering;
using FlowSim.Model.Border.Processing;
using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.Border.Reunification;
using FlowSim.Model.Controls;
using FlowSim.Model.Crime;
using FlowSim.Model.Departure;
using FlowSim.Model.Detention;
using FlowSim.Model.People;
using FlowSim.Model.Perception;
using FlowSim.Model.Travel.Buses;
using FlowSim.Model.Travel.Caravans;
using FlowSim.Model.Travel.Cards;
using FlowSim.Model.Travel.Shelters;

namespace FlowSim.Model.Policy;

/// <summary>
/// What is in force on one day: the terms of each family of instruments, in the order of a journey. Any code may read
/// it; it changes only when <see cref="PolicyTimeline"/> sets another date.
/// </summary>
/// <param name="families">Makes the families.</param>
public sealed class PolicyState(TermsFamilies families)
{
    /// <summary>
    /// Number of times the state has been set. Tables made from an earlier version may be out of date.
    /// </summary>
    public int Version { get; private set; }

    /// <summary>Resettlement from home.</summary>
    public Nationwide<ResettlementTerms> Resettlement { get; } = families.Nationwide<ResettlementTerms>();

    /// <summary>Share of the parties leaving a place that go in a caravan.</summary>
    public PerPlace<ShareTerms> Caravans { get; } = families.PerPlace<ShareTerms>();

    /// <summary>Officers at checkpoints and on patrol.</summary>
    public PerPlaceAnd<Force, ControlTerms> Controls { get; } = families.PerPlaceAndForce<ControlTerms>();

    /// <summary>How hard officers work.</summary>
    public PerPlaceAnd<Force, EffortTerms> Effort { get; } = families.PerPlaceAndForce<EffortTerms>();

    /// <summary>Officers on patrol who follow people.</summary>
    public PerPlaceAnd<Force, RedeploymentTerms> Redeployment { get; } = families.PerPlaceAndForce<RedeploymentTerms>();

    /// <summary>Share of stopped parties in need that officers refer to the asylum agency.</summary>
    public Nationwide<ShareTerms> Screening { get; } = families.Nationwide<ShareTerms>();

    /// <summary>Oversight of officers, and what they do to people they stop.</summary>
    public PerPlaceAnd<Force, OversightTerms> Oversight { get; } =
        families.PerPlaceAndForce<OversightTerms>();

    /// <summary>Effects of oversight of officials on claims and complaints.</summary>
    public PerPlace<IntegrityTerms> Integrity { get; } = families.PerPlace<IntegrityTerms>();

    /// <summary>Controls on freight trains, by the place they leave.</summary>
    public PerPlace<RailTerms> Rail { get; } = families.PerPlace<RailTerms>();

    /// <summary>Caravans that officers break up.</summary>
    public PerPlace<DispersalTerms> Dispersals { get; } = families.PerPlace<DispersalTerms>();

    /// <summary>What has been announced to a group about a place.</summary>
    public PerPlaceAnd<NationalityGroup, Announcement> Announcements { get; } =
        families.PerPlaceAndGroup<Announcement>();

    /// <summary>What has been announced to a group about the journey as a whole.</summary>
    public PerKey<NationalityGroup, Announcement> GeneralAnnouncements { get; } =
        families.PerGroup<Announcement>();

    /// <summary>Organised crime.</summary>
    public PerPlace<OrganisedCrimeTerms> OrganisedCrime { get; } = families.PerPlace<OrganisedCrimeTerms>();

    /// <summary>Prosecution of crimes.</summary>
    public Nationwide<ProsecutionTerms> Prosecution { get; } = families.Nationwide<ProsecutionTerms>();

    /// <summary>Humanitarian visitor cards.</summary>
    public PerPlace<CardTerms> Cards { get; } = families.PerPlace<CardTerms>();

    /// <summary>Free buses, by the place they leave.</summary>
    public PerPlace<BusTerms> Buses { get; } = families.PerPlace<BusTerms>();

    /// <summary>Shelters.</summary>
    public PerPlace<ShelterTerms> Shelters { get; } = families.PerPlace<ShelterTerms>();

    /// <summary>Detention stations.</summary>
    public PerPlace<StationTerms> Stations { get; } = families.PerPlace<StationTerms>();

    /// <summary>Information on the right to asylum in detention.</summary>
    public Nationwide<RightsInformationTerms> RightsInformation { get; } =
        families.Nationwide<RightsInformationTerms>();

    /// <summary>The asylum protocol.</summary>
    public Nationwide<ProtocolTerms> Protocol { get; } = families.Nationwide<ProtocolTerms>();

    /// <summary>Shelters for children instead of stations.</summary>
    public PerKey<PartyKind, ChildShelterTerms> ChildShelters { get; } =
        families.PerKind<ChildShelterTerms>();

    /// <summary>Containment around stations.</summary>
    public PerPlaceAnd<NationalityGroup, ContainmentTerms> Containment { get; } =
        families.PerPlaceAndGroup<ContainmentTerms>();

    /// <summary>Stays in stations.</summary>
    public PerKey<NationalityGroup, StayTerms> Stays { get; } =
        families.PerGroup<StayTerms>();

    /// <summary>Alternatives to detention.</summary>
    public PerKey<PartyKind, AlternativeTerms> Alternatives { get; } =
        families.PerKind<AlternativeTerms>();

    /// <summary>Transport for deportation.</summary>
    public Nationwide<DeportationTerms> Deportation { get; } = families.Nationwide<DeportationTerms>();

    /// <summary>Asylum offices.</summary>
    public PerPlace<OfficeTerms> Offices { get; } = families.PerPlace<OfficeTerms>();

    /// <summary>Asylum desks at entry points.</summary>
    public PerPlace<DeskTerms> Desks { get; } = families.PerPlace<DeskTerms>();

    /// <summary>Officers for all asylum offices together.</summary>
    public Nationwide<AddedStaffTerms> AddedStaff { get; } = families.Nationwide<AddedStaffTerms>();

    /// <summary>Share of applicants at liberty who receive financial support while they wait.</summary>
    public Nationwide<ShareTerms> ApplicantSupport { get; } = families.Nationwide<ShareTerms>();

    /// <summary>Relocation of applicants, by the place of their claim.</summary>
    public PerPlace<RelocationTerms> Relocation { get; } = families.PerPlace<RelocationTerms>();

    /// <summary>Freedom of movement of applicants, by the place where they wait.</summary>
    public PerPlace<MovementTerms> Movement { get; } = families.PerPlace<MovementTerms>();

    /// <summary>Share of the parties at a place that lawyers help.</summary>
    public PerPlaceAnd<NationalityGroup, ShareTerms> LegalAid { get; } =
        families.PerPlaceAndGroup<ShareTerms>();

    /// <summary>
    /// Share of the occasions at a place on which people who do not understand the language of the transit country have an
    /// interpreter.
    /// </summary>
    public PerPlaceAnd<NationalityGroup, ShareTerms> Interpreters { get; } =
        families.PerPlaceAndGroup<ShareTerms>();

    /// <summary>Agents who watch each sector between ports.</summary>
    public PerPlace<AgentTerms> BorderAgents { get; } = families.PerPlace<AgentTerms>();

    /// <summary>Share of the length of each sector with a barrier.</summary>
    public PerPlace<ShareTerms> Barriers { get; } = families.PerPlace<ShareTerms>();

    /// <summary>How dangerous it is to cross each sector.</summary>
    public PerPlace<DangerTerms> CrossingDanger { get; } = families.PerPlace<DangerTerms>();

    /// <summary>Lists at ports of entry.</summary>
    public PerPlace<MeteringTerms> Metering { get; } = families.PerPlace<MeteringTerms>();

    /// <summary>Access to ports ahead of their list.</summary>
    public PerPlace<ExceptionTerms> ExceptionAccess { get; } = families.PerPlace<ExceptionTerms>();

    /// <summary>Returns to the transit country to wait for a hearing in the destination country, by port or sector.</summary>
    public PerPlace<ReturnToWaitTerms> ReturnToWait { get; } = families.PerPlace<ReturnToWaitTerms>();

    /// <summary>Share of these returns that the transit country refuses, by city.</summary>
    public PerPlace<ShareTerms> RefusedReturns { get; } = families.PerPlace<ShareTerms>();

    /// <summary>Courts in the destination country, by the city where people wait for their hearing.</summary>
    public PerPlace<HearingTerms> Hearings { get; } = families.PerPlace<HearingTerms>();

    /// <summary>Share of hearings in the destination country of people waiting in the transit country that are postponed.</summary>
    public Nationwide<ShareTerms> PostponedHearings { get; } = families.Nationwide<ShareTerms>();

    /// <summary>
    /// Share of people who give up waiting in a city and would not go home by themselves that receive assisted return.
    /// </summary>
    public PerPlace<ShareTerms> AssistedReturn { get; } = families.PerPlace<ShareTerms>();

    /// <summary>Claims in the transit country by people waiting in a city.</summary>
    public PerPlace<WaitingClaimTerms> WaitingClaims { get; } = families.PerPlace<WaitingClaimTerms>();

    /// <summary>
    /// Share of the parties detained by the destination country at a port or sector to which the transit bar applies.
    /// </summary>
    public PerPlaceAnd<NationalityGroup, ShareTerms> TransitBar { get; } =
        families.PerPlaceAndGroup<ShareTerms>();

    /// <summary>Share of the parties encountered between ports that are expelled at once.</summary>
    public Nationwide<ShareTerms> Expulsion { get; } = families.Nationwide<ShareTerms>();

    /// <summary>Transfers to third countries, by port or sector.</summary>
    public PerPlaceAnd<PartyCell, TransferTerms> Transfers { get; } =
        families.PerPlaceAndCell<TransferTerms>();

    /// <summary>The processing capacity of officers of the destination country, by port or sector.</summary>
    public PerPlace<ProcessingTerms> Processing { get; } = families.PerPlace<ProcessingTerms>();

    /// <summary>
    /// Reunification of children with relatives in the destination country, by the place where the children are.
    /// </summary>
    public PerPlace<ReunificationTerms> Reunification { get; } = families.PerPlace<ReunificationTerms>();

    /// <summary>All families, for operations on every one of them.</summary>
    internal IReadOnlyList<TermsFamily> Families => families.All;

    /// <summary>Resets every family to the terms without any entry.</summary>
    internal void Reset()
    {
        Version++;
        families.Reset();
    }
}
