using System.Collections.Immutable;
using FlowSim.Model.Asylum;
using FlowSim.Model.Border;
using FlowSim.Model.Border.Agreements;
using FlowSim.Model.Border.Crossing;
using FlowSim.Model.Border.LongRun;
using FlowSim.Model.Border.Metering;
using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.Controls;
using FlowSim.Model.Costs;
using FlowSim.Model.Crime;
using FlowSim.Model.Departure;
using FlowSim.Model.Detention;
using FlowSim.Model.People;
using FlowSim.Model.Perception;
using FlowSim.Model.Return;
using FlowSim.Model.RouteChoice;
using FlowSim.Model.Travel;
using FlowSim.Model.Travel.Caravans;
using FlowSim.Model.Travel.Cards;

namespace FlowSim.Model.Parameters;

/// <summary>Everything the model supposes about people and institutions: one record of parameters for each part of a journey.</summary>
public sealed record ModelParameters
{
    /// <summary>The nationality groups of the corridor, and how their people differ.</summary>
    public ImmutableArray<GroupProfile> Groups { get; init; } = [];

    /// <summary>The destinations in the destination country.</summary>
    public ImmutableArray<DestinationProfile> Destinations { get; init; } = [];

    /// <summary>The forces that stop people in the transit country.</summary>
    public ImmutableArray<ForceProfile> Forces { get; init; } = [];

    /// <summary>Composition of the travelling parties.</summary>
    public PeopleParameters People { get; init; } = new();

    /// <summary>Who understands officials, and what others miss.</summary>
    public LanguageParameters Language { get; init; } = new();

    /// <summary>Effect of perceived danger on departures.</summary>
    public DepartureParameters Departure { get; init; } = new();

    /// <summary>Applying for resettlement from home.</summary>
    public ResettlementParameters Resettlement { get; init; } = new();

    /// <summary>Rests and waits during travel.</summary>
    public TravelParameters Travel { get; init; } = new();

    /// <summary>Humanitarian visitor cards.</summary>
    public CardParameters Cards { get; init; } = new();

    /// <summary>How communities form beliefs about legs.</summary>
    public PerceptionParameters Perception { get; init; } = new();

    /// <summary>How parties weigh time, money and danger.</summary>
    public RouteChoiceParameters RouteChoice { get; init; } = new();

    /// <summary>Crime and accidents during travel.</summary>
    public HazardParameters Hazards { get; init; } = new();

    /// <summary>Kidnapping for ransom.</summary>
    public KidnappingParameters Kidnapping { get; init; } = new();

    /// <summary>Checkpoints and patrols.</summary>
    public EncounterParameters Encounters { get; init; } = new();

    /// <summary>Bribes and collusion.</summary>
    public CorruptionParameters Corruption { get; init; } = new();

    /// <summary>Travelling in a caravan.</summary>
    public CaravanParameters Caravan { get; init; } = new();

    /// <summary>Hiring a smuggler.</summary>
    public SmugglerParameters Smugglers { get; init; } = new();

    /// <summary>Detention and removal by the transit country.</summary>
    public DetentionParameters Detention { get; init; } = new();

    /// <summary>What officials trained in the asylum protocol do differently.</summary>
    public ProtocolParameters Protocol { get; init; } = new();

    /// <summary>Asylum in the transit country.</summary>
    public AsylumParameters Asylum { get; init; } = new();

    /// <summary>What happens at the border of the destination country.</summary>
    public BorderParameters Border { get; init; } = new();

    /// <summary>Crossing between ports of entry.</summary>
    public CrossingParameters Crossing { get; init; } = new();

    /// <summary>What becomes later of people released there.</summary>
    public LongRunParameters LongRun { get; init; } = new();

    /// <summary>Illness while waiting at that border.</summary>
    public IllnessParameters Illness { get; init; } = new();

    /// <summary>Waiting on the list of a port of entry.</summary>
    public MeteringParameters Metering { get; init; } = new();

    /// <summary>Waiting in the transit country for a hearing in the destination country.</summary>
    public ReturnToWaitParameters ReturnToWait { get; init; } = new();

    /// <summary>After a transfer to a third country.</summary>
    public CooperativeAgreementParameters CooperativeAgreement { get; init; } = new();

    /// <summary>What happens after a return.</summary>
    public ReturnParameters Return { get; init; } = new();

    /// <summary>What enforcement, detention and asylum cost.</summary>
    public CostParameters Costs { get; init; } = new();
}
