using System.Collections.Immutable;
using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;
using FlowSim.Model.Asylum;
using FlowSim.Model.Border.Crossing;
using FlowSim.Model.Border.Metering;
using FlowSim.Model.Border.Processing;
using FlowSim.Model.Controls;
using FlowSim.Model.Costs;
using FlowSim.Model.Crime;
using FlowSim.Model.Departure;
using FlowSim.Model.Detention;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Model.Perception;
using FlowSim.Model.Policy;
using FlowSim.Model.RouteChoice;
using FlowSim.Model.Travel;
using FlowSim.Model.Travel.Buses;
using FlowSim.Model.Travel.Caravans;
using FlowSim.Model.Travel.Shelters;

namespace FlowSim.Model.World;

/// <summary>
/// The state that all shards share. During a day shards write only to the rows of their own parties; everything else is
/// set between days.
/// </summary>
internal sealed class SimulatedWorld
{
    private const int MaxSites = PartyRecord.NoSite;

    public SimulatedWorld(Scenario scenario, RandomSource random, double sampleShare = 1, int threads = 1)
    {
        Parameters = scenario.Parameters;
        Network = scenario.Network;
        Period = scenario.Period;
        SampleShare = sampleShare;
        Random = random;
        Cohorts = new CohortTable(scenario, Random, SampleShare);
        PlaceKeys = Chance.PlaceKeys.Of(Network.Places);
        Fates = new FateRegister(Cohorts.PartyCount, 1 / SampleShare);
        EntryTicks = new ushort[Cohorts.PartyCount];
        Staff = new StaffLedger(Period.MonthSlots, Parameters.Forces.Length);
        Timeline = new PolicyTimeline(Network, Parameters, scenario.Policy, Period.Begins);
        Policy = Timeline.State;
        Classes = ClassRow.All(Parameters);
        Forces = new Forces(Parameters.Forces);
        var directionFields = DirectionField.Of(Network, Parameters.Destinations);
        HoursAround = ShortestWays.HoursAround(Network);
        Legs =
        [
            .. Network.Legs.Select(leg => LegRow.Of(leg, Network, directionFields, Parameters.Travel)),
        ];
        var ever = Timeline.AllAtOnce();
        StationAt = Sites(ever.Stations.All, station => station.Places > 0, out var stations);
        OfficeAt = Sites(ever.Offices.All, office => office.Officers > 0, out var offices);
        (StationPlaces, OfficePlaces) = (stations, offices);
        StationLoad = new double[stations.Length];
        Rail = new RailTable(Network, Parameters, Legs, Timeline.Entries);
        Caravans = new CaravanTable(Network, Parameters.Caravan);
        Corruption = new CorruptionTable(Network.Places.Length, Parameters, Forces);
        Smugglers = new SmugglerMarket(Parameters, Forces);
        Choice = new ChoiceTable(Network, Parameters, directionFields, Cohorts.HomesByGroup(Parameters.Groups.Length), threads);
        Beliefs = new BeliefTable(Network, Parameters);
        Crowds = new CrowdTable(Network, Parameters.Encounters);
        Deployment = new DeploymentTable(Network.Places.Length, Parameters.Forces.Length);
        Encounters = new EncounterTable(Network, Parameters, Legs);
        WaitingStops = new WaitingStopTable(Network, Parameters);
        Hazards = new HazardTable(Network, Parameters, Timeline.Entries);
        Crossings = new CrossingTable(Network, Parameters);
        Claims = new ClaimTable(Network, Parameters.Asylum, HoursAround, OfficeAt);
        Buses = new BusWays(Network, Timeline.Entries);
        RestFactors = ExponentialTable.Factors();
        MaxVisits = (int)Math.Ceiling(Parameters.Travel.MaxVisits);
        LegBetweenPorts = [.. Network.Places.Select(place => FirstLegTo(PlaceRole.BorderSector, place.Id))];
        LegToPort = [.. Network.Places.Select(place => LastLegOf(FirstLegTo(PlaceRole.PortOfEntry, place.Id)))];
        IsInTransitCountry = [.. Network.Places.Select(place => place.IsInTransitCountry)];
        PortLists = new PortListTable(Network.Places.Length);
        Processing = new DestinationProcessingTable(Network.Places.Length);
        Shelters = new ShelterTable(Network.Places.Length);
    }

    public ModelParameters Parameters { get; }

    public RouteNetwork Network { get; }

    public SimulationPeriod Period { get; }

    public double SampleShare { get; }

    public RandomSource Random { get; }

    public CohortTable Cohorts { get; }

    /// <summary>The key of each place in random draws.</summary>
    public ulong[] PlaceKeys { get; }

    public FateRegister Fates { get; }

    /// <summary>
    /// One more than the tick at which each party came to be in the transit country on its way to the destination country; 0 where
    /// it is on no such way, or has reached the border.
    /// </summary>
    public ushort[] EntryTicks { get; }

    /// <summary>Officers on duty, day by day, for their cost.</summary>
    public StaffLedger Staff { get; }

    /// <summary>The entries of the policy, and the only way to put them in force.</summary>
    public PolicyTimeline Timeline { get; }

    /// <summary>The policy in force today.</summary>
    public PolicyState Policy { get; }

    /// <summary>Hours between any two places, along legs in either direction.</summary>
    public double[][] HoursAround { get; }

    /// <summary>Maximum number of changes of direction, after which a party gives up.</summary>
    public int MaxVisits { get; }

    public LegRow[] Legs { get; }

    public ImmutableArray<ClassRow> Classes { get; }

    /// <summary>The forces that stop people.</summary>
    public Forces Forces { get; }

    /// <summary>The station at a place, or <see cref="PartyRecord.NoSite"/>.</summary>
    public byte[] StationAt { get; }

    /// <summary>The asylum office at a place, or <see cref="PartyRecord.NoSite"/>.</summary>
    public byte[] OfficeAt { get; }

    /// <summary>The place of each station.</summary>
    public int[] StationPlaces { get; }

    /// <summary>The place of each asylum office.</summary>
    public int[] OfficePlaces { get; }

    /// <summary>People in each station relative to its beds, at the end of the previous day.</summary>
    public double[] StationLoad { get; }

    public ChoiceTable Choice { get; }

    public BeliefTable Beliefs { get; }

    /// <summary>The number of people that officers see at each place.</summary>
    public CrowdTable Crowds { get; }

    /// <summary>Where the officers on patrol are.</summary>
    public DeploymentTable Deployment { get; }

    public EncounterTable Encounters { get; }

    /// <summary>How closely officers watch those who wait.</summary>
    public WaitingStopTable WaitingStops { get; }

    public HazardTable Hazards { get; }

    /// <summary>The chances of those who cross between ports.</summary>
    public CrossingTable Crossings { get; }

    public ClaimTable Claims { get; }

    public BusWays Buses { get; }

    /// <summary>How much longer or shorter than its mean a rest is, in 65536ths, by a random byte.</summary>
    public uint[] RestFactors { get; }

    /// <summary>Waits for trains.</summary>
    public RailTable Rail { get; }

    /// <summary>The size of caravans and where they are.</summary>
    public CaravanTable Caravans { get; }

    /// <summary>The payments that officers take.</summary>
    public CorruptionTable Corruption { get; }

    /// <summary>The fee of smugglers and who hires them.</summary>
    public SmugglerMarket Smugglers { get; }

    /// <summary>The first leg of a way from each place to the border between ports, or <see cref="LegRow.None"/>.</summary>
    public ushort[] LegBetweenPorts { get; }

    /// <summary>The last leg of a way from each place to a port, or <see cref="LegRow.None"/>.</summary>
    public ushort[] LegToPort { get; }

    /// <summary>Whether each place is in the transit country.</summary>
    public bool[] IsInTransitCountry { get; }

    /// <summary>How many people are on the list of each port of entry.</summary>
    public PortListTable PortLists { get; }

    /// <summary>The workload of officers of the destination country.</summary>
    public DestinationProcessingTable Processing { get; }

    /// <summary>Which share of the people waiting at a place finds a bed.</summary>
    public ShelterTable Shelters { get; }

    /// <summary>How far training in the asylum protocol has come, set between days.</summary>
    public TrainedShares Training { get; set; }

    /// <summary>How the people of a class's nationality group differ from others.</summary>
    public GroupProfile GroupOf(TravellerClass travellers) => GroupOf(travellers.Group);

    /// <summary>How the people of a nationality group differ from others.</summary>
    public GroupProfile GroupOf(NationalityGroup group) => Parameters.Groups[group.Index];

    /// <summary>Share of the people waiting at a place who have a bed in an open shelter, 0 to 1; 0 where none is open.</summary>
    public double ShelteredShareAt(int place) => Policy.Shelters[place].IsOpen ? Shelters.ShelteredShareAt(place) : 0;

    /// <summary>Numbers the places at which the policy ever provides something, at any date.</summary>
    private static byte[] Sites<T>(ReadOnlySpan<T> terms, Func<T, bool> isSite, out int[] places)
    {
        var found = new List<int>();
        for (var place = 0; place < terms.Length; place++)
        {
            if (isSite(terms[place]))
            {
                found.Add(place);
            }
        }

        places = [.. found];
        if (places.Length >= MaxSites)
        {
            throw new ArgumentException($"A scenario may have at most {MaxSites - 1} stations and as many asylum offices.");
        }

        var sites = new byte[terms.Length];
        Array.Fill(sites, PartyRecord.NoSite);
        for (var site = 0; site < places.Length; site++)
        {
            sites[places[site]] = (byte)site;
        }

        return sites;
    }

    private ushort FirstLegTo(PlaceRole role, PlaceId place)
    {
        foreach (var leg in Network.LegsOutOf(place))
        {
            if (Network.Places[Network.Waypoints.Ends[leg.Index]].Role == role)
            {
                return (ushort)leg.Index;
            }
        }

        return LegRow.None;
    }

    private ushort LastLegOf(ushort leg)
    {
        while (leg != LegRow.None && Network.Waypoints.Next[leg] != Waypoints.None)
        {
            leg = (ushort)Network.Waypoints.Next[leg];
        }

        return leg;
    }
}
