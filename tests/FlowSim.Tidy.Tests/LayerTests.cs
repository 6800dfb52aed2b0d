namespace FlowSim.Tidy.Tests;

/// <summary>Which part of a run may know which. Parts of one domain lie in one folder, so folders cannot say it.</summary>
public sealed class LayerTests
{
    /// <summary>The folders of the model that are domains.</summary>
    private static readonly string[] Domains =
    [
        "Asylum", "Border", "Controls", "Costs", "Crime", "Departure", "Detention", "Network", "Outcomes", "People", "Perception",
        "Policy", "Return", "RouteChoice", "Travel",
    ];

    /// <summary>The folders that serve all domains: draws and queues, parameters, distributions, services, the state of a run.</summary>
    private static readonly string[] Shared = ["Chance", "Parameters", "Services", "Uncertainty", "World"];

    /// <summary>Results that other projects read, and which count while a run goes on.</summary>
    private static readonly string[] Results = ["FateRegister", "HarmTable", "PathwayTable", "TraceEntry"];

    private static readonly SourceFile[] Handlers = [.. RunParts.All.Where(RunParts.IsHandler)];

    private static readonly SourceFile[] Services = [.. RunParts.All.Where(RunParts.IsService)];

    public LayerTests()
    {
        Assert.Contains(RunParts.File("ClaimEndEvents"), Handlers);
        Assert.Contains(RunParts.File("AsylumDecisions"), Services);
    }

    [Fact]
    public void The_model_has_a_folder_for_each_domain()
    {
        var folders = RunParts.All
            .Where(file => file.Project == "FlowSim.Model" && file.Path.Split('/').Length > 3)
            .Select(file => file.Path.Split('/')[2])
            .Distinct(StringComparer.Ordinal);

        Assert.Equal(Domains.Concat(Shared).Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_happens_to_parties_and_between_days_lies_in_the_folder_of_its_domain()
    {
        var homeless =
            from file in RunParts.All
            where RunParts.IsHandler(file) || RunParts.IsService(file) || RunParts.IsDraws(file)
            where !Domains.Contains(file.Path.Split('/')[2]) && !file.Path.EndsWith("/QueueDraws.cs", StringComparison.Ordinal)
            select file.Path;

        Assert.Empty(homeless);
    }

    [Fact]
    public void Parameters_rules_and_instruments_know_nothing_of_a_run()
    {
        var known =
            from file in RunParts.All
            where file.Project == "FlowSim.Model" && RunParts.IsPublic(file)
            where !Results.Contains(Path.GetFileNameWithoutExtension(file.Path))
            from used in RunParts.UsedBy(file)
            where !RunParts.IsPublic(used) && RunParts.LedToBy(used).Any(IsState)
            select $"{file.Path} knows {used.Path}";

        Assert.Empty(known);
    }

    [Fact]
    public void The_world_knows_no_shard_and_a_shard_no_handler_and_no_service()
    {
        Assert.DoesNotContain(RunParts.File("Shard"), RunParts.LedToBy(RunParts.File("SimulatedWorld")));
        Assert.Empty(RunParts.LedToBy(RunParts.File("Shard")).Intersect([.. Handlers, .. Services]));
    }

    [Fact]
    public void Handlers_and_services_do_not_know_each_other()
    {
        Assert.Empty(RunParts.LedToBy(Handlers).Intersect(Services));
        Assert.Empty(RunParts.LedToBy(Services).Intersect(Handlers));
    }

    [Fact]
    public void No_service_knows_another()
    {
        Assert.Empty(Services.SelectMany(service => RunParts.LedToBy(RunParts.UsedBy(service)).Intersect(Services)));
    }

    [Fact]
    public void Only_the_table_of_events_and_the_list_of_services_know_all_of_them()
    {
        Assert.Equal(
            ["src/FlowSim.Engine/Execution/JourneyEvents.cs", "src/FlowSim.Engine/Observation/RunSummary.cs"],
            UsersOf(Handlers).Except(Handlers.Select(file => file.Path)));
        Assert.Equal(["src/FlowSim.Engine/Services/DayServices.cs"], UsersOf(Services));
    }

    private static bool IsState(SourceFile file) => Path.GetFileName(file.Path) is "PartyRecord.cs" or "SimulatedWorld.cs" or "Shard.cs";

    private static IEnumerable<string> UsersOf(SourceFile[] files) =>
        RunParts.All.Where(file => RunParts.UsedBy(file).Intersect(files).Any()).Select(file => file.Path);
}
