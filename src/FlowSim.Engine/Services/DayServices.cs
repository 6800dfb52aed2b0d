using System.Collections.Immutable;
using FlowSim.Kernel.Time;
using FlowSim.Model.Asylum;
using FlowSim.Model.Border.Crossing;
using FlowSim.Model.Border.Metering;
using FlowSim.Model.Border.Processing;
using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.Controls;
using FlowSim.Model.Costs;
using FlowSim.Model.Crime;
using FlowSim.Model.Departure;
using FlowSim.Model.Detention;
using FlowSim.Model.People;
using FlowSim.Model.Perception;
using FlowSim.Model.Policy;
using FlowSim.Model.Services;
using FlowSim.Model.Travel;
using FlowSim.Model.Travel.Buses;
using FlowSim.Model.Travel.Caravans;
using FlowSim.Model.Travel.Cards;
using FlowSim.Model.Travel.Shelters;

namespace FlowSim.Engine.Services;

/// <summary>What happens between two days, in this order and nowhere else.</summary>
internal sealed class DayServices
{
    private readonly IDayService[] _services;

    /// <summary>The services of a run.</summary>
    public DayServices(RunParts run) => _services = [.. InOrder.Select(step => step.Make(run))];

    /// <summary>The services in the order in which they run at the end of each day.</summary>
    public static ImmutableArray<DayStep> InOrder { get; } =
    [
        DayStep.Of(static run => new StationPlacement(run.World, run.Shards)),
        DayStep.Of(static run => new DeportationTransport(run.World, run.Shards)),
        DayStep.Of(static run => new ClaimAdmissions(run.World, run.Shards)),
        DayStep.Of(static run => new AsylumDecisions(run.World, run.Shards)),
        DayStep.Of(static run => new PortAdmission(run.World, run.Shards)),
        DayStep.Of(static run => new HearingDates(run.World, run.Shards)),
        DayStep.Of(static run => new ProcessingBacklog(run.World, run.Shards)),
        DayStep.Of(static run => new DeskRegistration(run.World, run.Shards)),
        DayStep.Of(static run => new CardIssue(run.World, run.Shards)),
        DayStep.Of(static run => new ResettlementChoice(run.World, run.Shards)),
        DayStep.Of(static run => new TrafficCount(run.World, run.Shards, run.Flows)),
        DayStep.Of(static run => new CaravanCount(run.World, run.Shards)),
        DayStep.Of(static run => new StaffCount(run.World)),
        DayStep.Of(static run => new PolicyChange(run.World)),
        DayStep.Of(static run => new ProtocolTraining(run.World)),
        DayStep.Of(static run => new ShelterOccupancy(run.World, run.Shards)),
        DayStep.Of(static run => new StopChanceRefresh(run.World)),
        DayStep.Of(static run => new CrimeChanceRefresh(run.World)),
        DayStep.Of(static run => new CrossingRefresh(run.World)),
        DayStep.Of(static run => new BribeShareRefresh(run.World)),
        DayStep.Of(static run => new ClaimPointRefresh(run.World)),
        DayStep.Of(static run => new BusRouteRefresh(run.World)),
        DayStep.Of(static run => new TrainWaitRefresh(run.World)),
        DayStep.Of(static run => new SmugglerMarketRefresh(run.World)),
        DayStep.Of(static run => new BeliefRevision(run.World, run.Shards, run.Workers)),
    ];

    /// <summary>What the events of a day leave to the services.</summary>
    public static ImmutableArray<DayState> FromEvents { get; } =
    [
        DayState.TravellingParties,
        DayState.WaitingParties,
        DayState.EventCounts,
        DayState.StationRequests,
        DayState.StationReleases,
        DayState.DeportationRequests,
        DayState.AdmissionRequests,
        DayState.DecisionRequests,
        DayState.PortRequests,
        DayState.PortListExits,
        DayState.DestinationDetentions,
        DayState.HearingRequests,
        DayState.DeskRequests,
        DayState.CardRequests,
        DayState.ResettlementRequests,
        DayState.LegCounts,
        DayState.CaravanDepartures,
        DayState.CaravanMembers,
        DayState.News,
    ];

    /// <summary>Prepares the first day.</summary>
    public void Begin()
    {
        foreach (var service in _services)
        {
            service.Begin();
        }
    }

    /// <summary>Runs all services at the end of a day.</summary>
    public void EndDay(Day today)
    {
        foreach (var service in _services)
        {
            service.EndDay(today);
        }
    }
}
