using FlowSim.Engine.Services;
using FlowSim.Model.Perception;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Engine.Tests.Services;

/// <summary>Where each shared state is kept, and hashes of all of it.</summary>
internal sealed class SharedState(RunParts run)
{
    /// <summary>The name of everything that is no declared state.</summary>
    public const string Other = "anything else";

    /// <summary>A hash of each state, and of all other objects that a service can reach, by name.</summary>
    public Dictionary<string, int> Hashes()
    {
        var roots = Enum.GetValues<DayState>()
            .ToDictionary(state => state.ToString(), state => RootsOf(state).ToArray());
        var all = roots.Values.SelectMany(objects => objects).ToArray();
        roots[Other] = [run.World, .. run.Shards];
        return roots.ToDictionary(state => state.Key, state => Fingerprint.Of(state.Value, all));
    }

    private IEnumerable<object> RootsOf(DayState state) => state switch
    {
        DayState.TravellingParties => run.Shards.Select(shard => shard.Calendar),
        DayState.WaitingParties => OfShards(shard => [shard.Waiting, shard.Granted]),
        DayState.EventCounts => OfShards(shard => [shard.Recorder.Tally, shard.Recorder.ByPlace, shard.Recorder.JourneyTimes])
            .Append(run.World.Fates),
        DayState.StationRequests => run.Shards.Select(shard => shard.Requests.Station),
        DayState.StationReleases => run.Shards.Select(shard => shard.Capacity.StationReleases),
        DayState.DeportationRequests => run.Shards.Select(shard => shard.Requests.Deportation),
        DayState.AdmissionRequests => run.Shards.Select(shard => shard.Requests.Admission),
        DayState.DecisionRequests => run.Shards.Select(shard => shard.Requests.Decision),
        DayState.PortRequests => run.Shards.Select(shard => shard.Requests.Port),
        DayState.PortListExits => run.Shards.Select(shard => shard.Capacity.LeftPortLists),
        DayState.DestinationDetentions => OfShards(
            shard => [shard.Capacity.DestinationDetentionDemand, shard.Capacity.ReleasedForLackOfDestinationSpace]),
        DayState.HearingRequests => run.Shards.Select(shard => shard.Requests.Hearing),
        DayState.DeskRequests => run.Shards.Select(shard => shard.Requests.Desk),
        DayState.CardRequests => run.Shards.Select(shard => shard.Requests.Card),
        DayState.ResettlementRequests => run.Shards.Select(shard => shard.Requests.Resettlement),
        DayState.LegCounts => OfShards(shard => [shard.Traffic.PeopleByLeg, shard.Traffic.HeldBackByLeg, shard.Traffic.RidersByLeg]),
        DayState.CaravanDepartures => run.Shards.Select(shard => shard.Traffic.CaravanPassing),
        DayState.CaravanMembers => run.Shards.Select(shard => (object)shard.Traffic.CaravanPeople),
        DayState.News => OfShards(shard => InformationOf(shard.Information)),
        DayState.StopChances => [run.World.Deployment, run.World.Encounters, run.World.WaitingStops],
        DayState.TrainWaits => [run.World.Rail, run.World.Legs],
        _ => [TableOf(state)],
    };

    private static object[] InformationOf(InformationCounts counts) =>
        [counts.Passages, counts.SafePassages, counts.Setbacks, counts.Harms];

    private object TableOf(DayState state) => state switch
    {
        DayState.StationLoad => run.World.StationLoad,
        DayState.PortLists => run.World.PortLists,
        DayState.DestinationBacklog => run.World.Processing,
        DayState.Flows => run.Flows,
        DayState.Crowds => run.World.Crowds,
        DayState.Caravans => run.World.Caravans,
        DayState.StaffDays => run.World.Staff,
        DayState.PolicyInForce => run.World.Policy,
        DayState.TrainedShares => run.World.Training,
        DayState.ShelterShares => run.World.Shelters,
        DayState.CrimeChances => run.World.Hazards,
        DayState.CrossingChances => run.World.Crossings,
        DayState.BribeShares => run.World.Corruption,
        DayState.ClaimPoints => run.World.Claims,
        DayState.BusRoutes => run.World.Buses,
        DayState.SmugglerMarket => run.World.Smugglers,
        DayState.Beliefs => run.World.Beliefs,
        DayState.RouteChoice => run.World.Choice,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A state without a place."),
    };

    private IEnumerable<object> OfShards(Func<Shard, object[]> parts) => run.Shards.SelectMany(parts);
}
