using FlowSim.Model.Encounters;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;

namespace FlowSim.Model.Policy;

/// <summary>What is in force on one day, by place: what the entries of a policy add up to.</summary>
public sealed class PolicyState
{
    /// <summary>Forces that stop people.</summary>
    public const int ForceCount = 4;

    private readonly ModelParameters _parameters;

    /// <summary>A state in which nothing is in force.</summary>
    public PolicyState(RouteNetwork network, ModelParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(parameters);
        _parameters = parameters;
        var places = network.Places.Length;
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
        Protection = new ProtectionState(places);
        Clear();
    }

    /// <summary>How often the state has been set: what was made from an older version may be out of date.</summary>
    public int Version { get; private set; }

    /// <summary>Officers at checkpoints by place and force; see <see cref="At"/>.</summary>
    public double[] CheckpointOfficers { get; }

    /// <summary>Officers on patrol by place and force; see <see cref="At"/>.</summary>
    public double[] PatrolOfficers { get; }

    /// <summary>Places to sleep in the stations, by place.</summary>
    public double[] StationPlaces { get; }

    /// <summary>Officers who decide asylum claims, by place.</summary>
    public double[] OfficeOfficers { get; }

    /// <summary>Officers of the asylum agency at entry points, by place.</summary>
    public double[] DeskOfficers { get; }

    /// <summary>Whether there is a shelter, by place.</summary>
    public bool[] HasShelter { get; }

    /// <summary>How strong organised crime is, by place; 1 is ordinary.</summary>
    public double[] OrganisedStrength { get; }

    /// <summary>Share of parties leaving a place that go in a caravan, by place.</summary>
    public double[] CaravanShare { get; }

    /// <summary>People a port lets in a day, by place; infinite where the port takes everybody.</summary>
    public double[] PortIntake { get; }

    /// <summary>Share of eligible people who are sent back to Mexico for the time of their hearing, by place of contact.</summary>
    public double[] HearingShare { get; }

    /// <summary>Where they are sent back to, by place of contact.</summary>
    public PlaceId[] HearingReturnTo { get; }

    /// <summary>What is in force for detained people, claimants and those in shelters.</summary>
    public ProtectionState Protection { get; }

    /// <summary>Share of detained claimants given an alternative, by party kind.</summary>
    public double[] AlternativeShare { get; } = new double[TravellerClass.KindCount];

    /// <summary>Share of detained parties told of their rights.</summary>
    public double InformedShare { get; set; }

    /// <summary>Share of stopped parties in need whom officers refer to the asylum agency.</summary>
    public double ScreeningShare { get; set; }

    /// <summary>People who can be deported in a day.</summary>
    public double DeportationsPerDay { get; set; }

    /// <summary>The chance that a crime is punished, once the policy is fully felt.</summary>
    public double SanctionChance { get; set; }

    /// <summary>Share of contacted parties to whom the transit bar is applied.</summary>
    public double TransitBarShare { get; set; }

    /// <summary>Share of parties contacted between ports that are expelled at once.</summary>
    public double ExpulsionShare { get; set; }

    /// <summary>The position of a place and force in the officers' arrays.</summary>
    public static int At(PlaceId place, Force force) => (place.Index * ForceCount) + (int)force;

    /// <summary>Makes this the state of a date.</summary>
    /// <param name="policy">All entries; of those that replace each other, the one that started last wins.</param>
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
                policy[index].Instrument.ApplyTo(this);
            }
        }
    }

    /// <summary>Entries in the order in which they must be given to <see cref="Set"/>: by start, then as written.</summary>
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
        Array.Fill(OrganisedStrength, 1);
        Array.Fill(PortIntake, double.PositiveInfinity);
        InformedShare = _parameters.Detention.InformedShare;
        SanctionChance = _parameters.Hazards.SanctionChance;
        ScreeningShare = 0;
        DeportationsPerDay = double.PositiveInfinity;
        TransitBarShare = 0;
        ExpulsionShare = 0;
        Protection.Clear();
    }
}
