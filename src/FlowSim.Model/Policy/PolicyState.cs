using FlowSim.Model.Asylum;
using FlowSim.Model.Departure;
using FlowSim.Model.Encounters;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Model.Perception;
using FlowSim.Model.UsBorder;

namespace FlowSim.Model.Policy;

/// <summary>The policy in force on one day, by place: the combined effect of all entries.</summary>
public sealed class PolicyState
{
    /// <summary>Number of forces that stop people.</summary>
    public const int ForceCount = 4;

    /// <summary>No place, in arrays that hold the index of a place.</summary>
    public const int None = -1;

    private readonly ModelParameters _parameters;

    /// <summary>Creates a state in which nothing is in force.</summary>
    public PolicyState(RouteNetwork network, ModelParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(parameters);
        _parameters = parameters;
        var places = network.Places.Length;
        PlaceCount = places;
        CheckpointOfficers = new double[places * ForceCount];
        PatrolOfficers = new double[places * ForceCount];
        StationPlaces = new double[places];
        OfficeOfficers = new double[places];
        DeskOfficers = new double[places];
        HasShelter = new bool[places];
        OrganisedStrength = new double[places];
        CaravanShare = new double[places];
        PortIntake = new double[places];
        HearingShare = new double[places];
        HearingReturnTo = new PlaceId[places];
        BribeFactor = new double[places * ForceCount];
        AbuseFactor = new double[places * ForceCount];
        CollusionFactor = new double[places * ForceCount];
        IntimidationFactor = new double[places];
        ReportingFactor = new double[places];
        RailCoverage = new double[places];
        RailBoarding = new double[places];
        DispersalShare = new double[places];
        DispersalApprehendedShare = new double[places];
        Announcements = new Announcement[places * TravellerClass.GroupCount];
        UsBorder = new UsBorderPolicy(network);
        CardOffice = new int[places];
        CardsPerDay = new double[places];
        CardDelayDays = new double[places];
        CardShareWithoutNeed = new double[places];
        BusShare = new double[places];
        BusTo = new PlaceId[places];
        BusHours = new double[places];
        RelocatedShare = new double[places];
        RelocatedTo = new PlaceId[places];
        AddedStaff = new AddedStaff(places);
        Resettlement = new ResettlementTerms(places);
        Protection = new ProtectionState(places);
        Clear();
    }

    /// <summary>
    /// Number of times the state has been set. Tables made from an earlier version may be out of date.
    /// </summary>
    public int Version { get; private set; }

    /// <summary>Number of places.</summary>
    public int PlaceCount { get; }

    /// <summary>The first date of the entry that is being applied.</summary>
    public DateOnly EntryDate { get; private set; }

    /// <summary>Officers at checkpoints by place and force; see <see cref="At"/>.</summary>
    public double[] CheckpointOfficers { get; }

    /// <summary>Officers on patrol by place and force; see <see cref="At"/>.</summary>
    public double[] PatrolOfficers { get; }

    /// <summary>Beds in stations, by place.</summary>
    public double[] StationPlaces { get; }

    /// <summary>Officers who decide asylum claims, by place.</summary>
    public double[] OfficeOfficers { get; }

    /// <summary>Officers of the asylum agency at entry points, by place.</summary>
    public double[] DeskOfficers { get; }

    /// <summary>Whether there is a shelter, by place.</summary>
    public bool[] HasShelter { get; }

    /// <summary>Strength of organised crime, by place; 1 is ordinary.</summary>
    public double[] OrganisedStrength { get; }

    /// <summary>Share of parties leaving a place that travel in a caravan, by place.</summary>
    public double[] CaravanShare { get; }

    /// <summary>People a port admits in a day, by place; infinity without a limit.</summary>
    public double[] PortIntake { get; }

    /// <summary>
    /// Share of eligible people who are returned to Mexico to wait for their hearing, by place of contact.
    /// </summary>
    public double[] HearingShare { get; }

    /// <summary>The city to which they are returned, by place of contact.</summary>
    public PlaceId[] HearingReturnTo { get; }

    /// <summary>Bribes taken by officers relative to no oversight, by place and force.</summary>
    public double[] BribeFactor { get; }

    /// <summary>Abuse by officers relative to no oversight, by place and force.</summary>
    public double[] AbuseFactor { get; }

    /// <summary>Cases of officers handing people to kidnappers relative to no oversight, by place and force.</summary>
    public double[] CollusionFactor { get; }

    /// <summary>Claims that officers in a station do not pass on relative to no oversight, by place.</summary>
    public double[] IntimidationFactor { get; }

    /// <summary>Crimes reported relative to no oversight, by place.</summary>
    public double[] ReportingFactor { get; }

    /// <summary>Share of the people travelling by rail whom a checkpoint can see, by place.</summary>
    public double[] RailCoverage { get; }

    /// <summary>Share of trains that can be boarded relative to trains without guards, by place.</summary>
    public double[] RailBoarding { get; }

    /// <summary>Share of the parties in a caravan that officers disperse, by place.</summary>
    public double[] DispersalShare { get; }

    /// <summary>Share of the dispersed parties that are apprehended on the spot, by place.</summary>
    public double[] DispersalApprehendedShare { get; }

    /// <summary>Announcements, by nationality group and place.</summary>
    public Announcement[] Announcements { get; }

    /// <summary>The factor by which punishment is more likely for a crime against people in a caravan.</summary>
    public double PublicityFactor { get; set; }
    /// <summary>Other policy in force at the US border.</summary>
    public UsBorderPolicy UsBorder { get; }
    /// <summary>
    /// The place where people who come through can apply for a humanitarian visitor card, by place; <see cref="None"/>
    /// where nobody can.
    /// </summary>
    public int[] CardOffice { get; }

    /// <summary>Humanitarian visitor cards that can be issued in a day, by place.</summary>
    public double[] CardsPerDay { get; }

    /// <summary>Days from application to card if there is no queue, by place.</summary>
    public double[] CardDelayDays { get; }

    /// <summary>
    /// Share of parties without a need for protection whose application for a card is accepted, by place.
    /// </summary>
    public double[] CardShareWithoutNeed { get; }

    /// <summary>Share of the parties allowed on a free bus that take it, by place.</summary>
    public double[] BusShare { get; }

    /// <summary>The destination of the bus, by place.</summary>
    public PlaceId[] BusTo { get; }

    /// <summary>The duration of the ride in hours, by place.</summary>
    public double[] BusHours { get; }

    /// <summary>Share of parties claiming asylum at liberty that are relocated to wait, by place.</summary>
    public double[] RelocatedShare { get; }

    /// <summary>The place to which they are relocated, by place.</summary>
    public PlaceId[] RelocatedTo { get; }

    /// <summary>Officers whom the asylum agency has in addition to those of its offices.</summary>
    public AddedStaff AddedStaff { get; }

    /// <summary>Share of applicants at liberty who receive money to support them while they wait.</summary>
    public double SupportedShare { get; set; }

    /// <summary>The terms of resettlement from home.</summary>
    public ResettlementTerms Resettlement { get; }
    /// <summary>Policy in force for detained people, claimants and people in shelters.</summary>
    public ProtectionState Protection { get; }

    /// <summary>Share of detained claimants given an alternative to detention, by party kind.</summary>
    public double[] AlternativeShare { get; } = new double[TravellerClass.KindCount];

    /// <summary>Share of detained parties informed of their rights.</summary>
    public double InformedShare { get; set; }

    /// <summary>Share of stopped parties in need whom officers refer to the asylum agency.</summary>
    public double ScreeningShare { get; set; }

    /// <summary>People who can be deported in a day.</summary>
    public double DeportationsPerDay { get; set; }

    /// <summary>The chance that a crime is punished, once the policy has its full effect.</summary>
    public double SanctionChance { get; set; }

    /// <summary>Share of parties encountered between ports that are expelled at once.</summary>
    public double ExpulsionShare { get; set; }

    /// <summary>The position of a place and force in the officers' arrays.</summary>
    public static int At(PlaceId place, Force force) => (place.Index * ForceCount) + (int)force;

    /// <summary>Sets this to the state of a date.</summary>
    /// <param name="policy">All entries in the order of <see cref="InOrder"/>. Of entries that replace each other, the
    /// last to start applies.</param>
    /// <param name="date">The date.</param>
    public void Set(IReadOnlyList<PolicyEntry> policy, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Version++;
        Clear();
        for (var index = 0; index < policy.Count; index++)
        {
            if (policy[index].IsInForceOn(date))
            {
                EntryDate = policy[index].From;
                policy[index].Instrument.ApplyTo(this);
            }
        }
    }

    /// <summary>Entries in the order that <see cref="Set"/> requires: by start date, then in the order given.</summary>
    public static PolicyEntry[] InOrder(IEnumerable<PolicyEntry> policy) => [.. policy.OrderBy(entry => entry.From)];

    private void Clear()
    {
        Array.Clear(CheckpointOfficers);
        Array.Clear(PatrolOfficers);
        Array.Clear(StationPlaces);
        Array.Clear(OfficeOfficers);
        Array.Clear(DeskOfficers);
        Array.Clear(HasShelter);
        Array.Clear(CaravanShare);
        Array.Clear(HearingShare);
        Array.Clear(HearingReturnTo);
        Array.Clear(AlternativeShare);
        Array.Clear(DispersalShare);
        Array.Clear(DispersalApprehendedShare);
        Array.Clear(Announcements);
        Array.Fill(BribeFactor, 1);
        Array.Fill(AbuseFactor, 1);
        Array.Fill(CollusionFactor, 1);
        Array.Fill(IntimidationFactor, 1);
        Array.Fill(ReportingFactor, 1);
        Array.Fill(RailCoverage, _parameters.Encounters.CheckpointRailCoverage);
        Array.Fill(RailBoarding, 1);
        Array.Fill(CardOffice, None);
        Array.Clear(CardsPerDay);
        Array.Clear(CardDelayDays);
        Array.Clear(CardShareWithoutNeed);
        Array.Clear(BusShare);
        Array.Clear(BusTo);
        Array.Clear(BusHours);
        Array.Clear(RelocatedShare);
        Array.Clear(RelocatedTo);
        AddedStaff.Clear();
        Resettlement.Replace(placesPerYear: 0, waitMonths: 0);
        SupportedShare = 0;
        Array.Fill(OrganisedStrength, 1);
        Array.Fill(PortIntake, double.PositiveInfinity);
        InformedShare = _parameters.Detention.InformedShare;
        SanctionChance = _parameters.Hazards.SanctionChance;
        PublicityFactor = 1;
        ScreeningShare = 0;
        DeportationsPerDay = double.PositiveInfinity;
        ExpulsionShare = 0;
        UsBorder.Clear();
        Protection.Clear();
    }
}
