using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlowSim.Tidy.Tests;

/// <summary>
/// Which shared state the source of a service reaches. A service has the world and the shards and hands neither on, so
/// what it reads and writes is what it names on them.
/// </summary>
internal static class ServiceUse
{
    /// <summary>The state behind each part of the world, the shards and the flows; none where nothing changes.</summary>
    private static readonly Dictionary<string, string> States = new(StringComparer.Ordinal)
    {
        ["world.Policy"] = "PolicyInForce",
        ["world.Timeline.Set"] = "PolicyInForce",
        ["world.StationLoad"] = "StationLoad",
        ["world.PortLists"] = "PortLists",
        ["world.Processing"] = "DestinationBacklog",
        ["world.Crowds"] = "Crowds",
        ["world.Caravans"] = "Caravans",
        ["world.Staff"] = "StaffDays",
        ["world.Training"] = "TrainedShares",
        ["world.Shelters"] = "ShelterShares",
        ["world.Encounters"] = "StopChances",
        ["world.Deployment"] = "StopChances",
        ["world.WaitingStops"] = "StopChances",
        ["world.Hazards"] = "CrimeChances",
        ["world.Crossings"] = "CrossingChances",
        ["world.Corruption"] = "BribeShares",
        ["world.Claims"] = "ClaimPoints",
        ["world.Buses"] = "BusRoutes",
        ["world.Rail"] = "TrainWaits",
        ["world.Smugglers"] = "SmugglerMarket",
        ["world.Beliefs"] = "Beliefs",
        ["world.Choice"] = "RouteChoice",
        ["world.Fates"] = "EventCounts",
        ["shard.Recorder"] = "EventCounts",
        ["shard.Calendar"] = "TravellingParties",
        ["shard.Waiting"] = "WaitingParties",
        ["shard.Granted"] = "WaitingParties",
        ["shard.Requests.Station"] = "StationRequests",
        ["shard.Requests.Deportation"] = "DeportationRequests",
        ["shard.Requests.Admission"] = "AdmissionRequests",
        ["shard.Requests.Decision"] = "DecisionRequests",
        ["shard.Requests.Port"] = "PortRequests",
        ["shard.Requests.Hearing"] = "HearingRequests",
        ["shard.Requests.Desk"] = "DeskRequests",
        ["shard.Requests.Card"] = "CardRequests",
        ["shard.Requests.Resettlement"] = "ResettlementRequests",
        ["shard.Capacity.StationReleases"] = "StationReleases",
        ["shard.Capacity.LeftPortLists"] = "PortListExits",
        ["shard.Capacity.DestinationDetentionDemand"] = "DestinationDetentions",
        ["shard.Capacity.ReleasedForLackOfDestinationSpace"] = "DestinationDetentions",
        ["shard.Traffic.PeopleByLeg"] = "LegCounts",
        ["shard.Traffic.HeldBackByLeg"] = "LegCounts",
        ["shard.Traffic.RidersByLeg"] = "LegCounts",
        ["shard.Traffic.CaravanPassing"] = "CaravanDepartures",
        ["shard.Traffic.CaravanPeople"] = "CaravanMembers",
        ["shard.Information"] = "News",
        ["flows"] = "Flows",
    };

    /// <summary>
    /// What is the same all through a run. Of a leg only the wait for its train changes, which services reach through
    /// the table of trains.
    /// </summary>
    private static readonly HashSet<string> Constants = new(StringComparer.Ordinal)
    {
        "world.Scenario", "world.Parameters", "world.Network", "world.Period", "world.SampleShare", "world.Random", "world.Cohorts",
        "world.Forces", "world.HoursAround", "world.Legs", "world.Classes", "world.StationPlaces", "world.OfficePlaces",
        "world.Timeline.Entries", "world.Timeline.ChangesOn", "world.Timeline.AllAtOnce",
        "shard.Uniform", "shard.Word", "shard.DrawsFor",
    };

    /// <summary>Types that are given all shards, and what they do with them: they seat parties, and read lists that are named.</summary>
    private static readonly string[] Receivers = ["WaitingQueue", "WaitingQueue.Grant", "PlaceLines", "_requests.Gather"];

    /// <summary>The states that a service declares, in any way.</summary>
    public static IReadOnlySet<string> Declared(SourceFile file) => file.Root.DescendantNodes()
        .OfType<PropertyDeclarationSyntax>()
        .Where(property => property.Identifier.ValueText == "Uses")
        .SelectMany(property => property.DescendantNodes().OfType<MemberAccessExpressionSyntax>())
        .Where(access => access.Expression.ToString() == "DayState")
        .Select(access => access.Name.Identifier.ValueText)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The states that a service reaches, and in words what it reaches that is no known state.</summary>
    public static IReadOnlySet<string> Reached(SourceFile file)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in file.Root.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (RootOf(name) is not { } root || (name.Parent is MemberAccessExpressionSyntax access && access.Name == name))
            {
                continue;
            }

            var path = PathFrom(root, name);
            var known = path.Select((_, end) => string.Join('.', path[..(end + 1)])).FirstOrDefault(IsKnown);
            if (known is not null)
            {
                reached.UnionWith(States.TryGetValue(known, out var state) ? [state] : []);
            }
            else if (path.Length > 1)
            {
                reached.Add($"the unknown {string.Join('.', path)}");
            }
            else if (IsHandedOn(name))
            {
                reached.Add($"the whole {root}, handed to another");
            }
        }

        var names = file.Root.DescendantNodes().OfType<IdentifierNameSyntax>();
        if (names.Any(name => name.Identifier.ValueText is "WaitingQueue" or "PlaceLines"))
        {
            reached.Add("WaitingParties");
        }

        return reached;
    }

    private static bool IsKnown(string path) => States.ContainsKey(path) || Constants.Contains(path);

    private static string? RootOf(IdentifierNameSyntax name) => name.Identifier.ValueText.TrimStart('_') switch
    {
        "world" => "world",
        "shard" or "shards" => "shard",
        "flows" => "flows",
        _ => null,
    };

    /// <summary>The members that are reached one after another from a name, past an index into the shards.</summary>
    private static string[] PathFrom(string root, ExpressionSyntax name)
    {
        var path = new List<string> { root };
        var at = name.Parent is ElementAccessExpressionSyntax index && index.Expression == name ? index : name;
        while (at.Parent is MemberAccessExpressionSyntax access && access.Expression == at)
        {
            path.Add(access.Name.Identifier.ValueText);
            at = access;
        }

        return [.. path];
    }

    /// <summary>Whether a name is an argument of what is no method of the service itself.</summary>
    private static bool IsHandedOn(IdentifierNameSyntax name) => name.Parent is ArgumentSyntax { Parent.Parent: { } call } && call switch
    {
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax } => false,
        InvocationExpressionSyntax invocation => !Receivers.Contains(invocation.Expression.ToString()),
        ObjectCreationExpressionSyntax creation => !Receivers.Contains(creation.Type.ToString()),
        _ => false,
    };
}
