using FlowSim.Model.Network;
using FlowSim.Model.Parameters;

namespace FlowSim.Model.Controls;

/// <summary>Checkpoints and patrols: who is stopped, and what follows a stop.</summary>
public sealed record EncounterParameters
{
    /// <summary>People whom an officer of the migration authority can inspect in a day.</summary>
    [Parameter("people per officer and day", 0, 100, "assumption", Prior = "loguniform(0.7, 5)")]
    public double InspectionsPerOfficerDay { get; init; } = 2;

    /// <summary>
    /// Maximum rate at which a control on the road stops people, however few pass: 0.3 means about one in four.
    /// </summary>
    [Parameter("stops per passage", 0.001, 100, "assumption", Prior = "uniform(0.15, 0.6)")]
    public double MaxStopRate { get; init; } = 0.3;

    /// <summary>
    /// How a control answers a larger crowd: 1 if its officers inspect the same number of people, 0 if the same share.
    /// </summary>
    [Parameter("exponent", 0, 1, "assumption", Prior = "uniform(0.4, 1)")]
    public double CrowdingExponent { get; init; } = 1;

    /// <summary>The crowd at which that makes no difference.</summary>
    [Parameter("people per day", 1, 100000, "assumption", Prior = "loguniform(100, 600)")]
    public double ReferenceCrowd { get; init; } = 250;

    /// <summary>Share of people travelling by rail whom a checkpoint sees, relative to those on the road.</summary>
    [Parameter("factor", 0, 2, "assumption", Prior = "uniform(0.1, 1)")]
    public double CheckpointRailCoverage { get; init; } = 0.3;

    /// <summary>Share of people travelling on foot whom a checkpoint sees, relative to those on the road.</summary>
    [Parameter("factor", 0, 2, "assumption", Prior = "uniform(0.1, 0.4)")]
    public double CheckpointFootCoverage { get; init; } = 0.15;

    /// <summary>Share of people travelling by water whom a checkpoint sees, relative to those on the road.</summary>
    [Parameter("factor", 0, 2, "assumption", Prior = "uniform(0.02, 0.2)")]
    public double CheckpointWaterCoverage { get; init; } = 0.1;

    /// <summary>
    /// Share of people on the road or a train whom a patrol sees as they leave its place, relative to a checkpoint on the road.
    /// </summary>
    [Parameter("factor", 0, 2, "assumption", Prior = "uniform(0.2, 1.2)")]
    public double PatrolRoadCoverage { get; init; } = 0.6;

    /// <summary>
    /// Share of people on foot or on the water whom a patrol sees as they leave its place, relative to a checkpoint on the road.
    /// </summary>
    [Parameter("factor", 0, 2, "assumption", Prior = "uniform(0.2, 1.6)")]
    public double PatrolOpenCoverage { get; init; } = 0.7;

    /// <summary>Risk of being stopped with a smuggler, relative to without one.</summary>
    [Parameter("factor", 0, 2, "LA Times 2019; assumption", Prior = "uniform(0.2, 0.8)")]
    public double SmugglerFactor { get; init; } = 0.6;

    /// <summary>Risk of being stopped in a caravan of the reference size, relative to outside a caravan.</summary>
    [Parameter("factor", 0, 2, "assumption", Prior = "uniform(0.25, 0.75)")]
    public double CaravanFactor { get; init; } = 0.5;

    /// <summary>Risk of being stopped for people from outside the region, relative to people of the region.</summary>
    [Parameter("factor", 0, 5, "assumption", Prior = "uniform(1.2, 2)")]
    public double ExtraRegionalFactor { get; init; } = 1.5;

    /// <summary>Share of stops by the migration authority and the police that end in a bribe where the party can pay.</summary>
    [Parameter("share of stops", 0, 1, "SJM; REDODEM 2016", Prior = "uniform(0.1, 0.3)")]
    public double BribeShareCivil { get; init; } = 0.2;

    /// <summary>
    /// Share of stops by soldiers, when new to a place, that end in a bribe where the party can
    /// pay.
    /// </summary>
    [Parameter("share of stops", 0, 1, "LA Times 2019; The Guardian 2019", Prior = "uniform(0.02, 0.15)")]
    public double BribeShareMilitary { get; init; } = 0.06;

    /// <summary>Bribe per person.</summary>
    [Parameter("US dollars per person", 0, 10000, "SJM; REDODEM 2016; AP 2014", Prior = "uniform(30, 250)")]
    public double BribeUsd { get; init; } = 100;

    /// <summary>
    /// Share of stops by the migration authority and the police in which officers rob or ill-treat people.
    /// </summary>
    [Parameter("share of stops", 0, 1, "REDODEM 2015; assumption", Prior = "uniform(0.05, 0.25)")]
    public double AbuseShareCivil { get; init; } = 0.12;

    /// <summary>Share of stops by soldiers in which officers rob or ill-treat people.</summary>
    [Parameter("share of stops", 0, 1, "REDODEM 2015; assumption", Prior = "uniform(0.05, 0.35)")]
    public double AbuseShareMilitary { get; init; } = 0.16;

    /// <summary>Weight of the latest day in the number of people that a control expects.</summary>
    [Parameter("weight", 0.01, 1, "assumption")]
    public double TrafficSmoothingWeight { get; init; } = 0.3;

    /// <summary>
    /// Passages of a control on the road to which a day in its town amounts, for people who wait there: 0.003 means that as many
    /// are stopped in 333 days as in one passage.
    /// </summary>
    [Parameter("passages per day", 0, 1, "002; assumption", Prior = "loguniform(0.0005, 0.01)")]
    public double WaitingPassagesPerDay { get; init; } = 0.003;

    /// <summary>Share of stops of people with an admitted asylum claim in which officers accept its certificate.</summary>
    [Parameter("share of stops", 0, 1, "assumption", Prior = "uniform(0.8, 1)")]
    public double ClaimRespectedShare { get; init; } = 0.9;

    /// <summary>
    /// Share of stops of people whose asylum claim is registered and not yet admitted in which officers accept that, though there
    /// is no certificate yet. In the others they are treated as people without papers.
    /// </summary>
    [Parameter("share of stops", 0, 1, "assumption", Prior = "uniform(0, 0.9)")]
    public double RegistrationRespectedShare { get; init; } = 0.5;

    /// <summary>
    /// Share of stops of people returned to wait for a hearing in the destination country in which officers accept its date.
    /// </summary>
    [Parameter("share of stops", 0, 1, "assumption", Prior = "uniform(0.6, 1)")]
    public double HearingRespectedShare { get; init; } = 0.8;

    /// <summary>
    /// Share of people travelling by a mode whom a checkpoint sees: that of people on foot, unless the mode is named.
    /// </summary>
    public double CheckpointCoverage(TravelMode mode) => mode switch
    {
        TravelMode.Road => 1,
        TravelMode.Rail => CheckpointRailCoverage,
        TravelMode.River or TravelMode.Sea => CheckpointWaterCoverage,
        TravelMode.Air => 0,
        _ => CheckpointFootCoverage,
    };

    /// <summary>
    /// Share of people travelling by a mode whom a patrol sees: that of people in open country, unless the mode is named.
    /// </summary>
    public double PatrolCoverage(TravelMode mode) => mode switch
    {
        TravelMode.Road or TravelMode.Rail => PatrolRoadCoverage,
        TravelMode.Air => 0,
        _ => PatrolOpenCoverage,
    };
}
