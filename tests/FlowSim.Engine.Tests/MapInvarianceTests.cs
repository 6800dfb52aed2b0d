using FlowSim.Engine.Observation;
using FlowSim.Fakes;
using FlowSim.Kernel.Chance;
using FlowSim.Kernel.Time;
using FlowSim.Model;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios;

namespace FlowSim.Engine.Tests;

/// <summary>How finely the map is drawn changes nothing but noise.</summary>
public sealed class MapInvarianceTests
{
    private const double Share = 0.2;

    private static readonly string[] Entries = ["MX_CHI", "MX_TAL", "MX_CUA", "MX_XHA", "MX_CEI"];

    private static readonly (string From, string To)[] InlandRoads =
    [
        ("MX_CUA", "MX_COM"), ("MX_XHA", "MX_COM"), ("MX_COM", "MX_SCL"), ("MX_SCL", "MX_TUX"),
        ("MX_TUX", "MX_COA"), ("MX_TUX", "MX_ARR"), ("MX_HUX", "MX_TON"), ("MX_SCL", "MX_PAL"),
    ];

    [Fact]
    public void Eight_roads_cut_in_two_move_neither_entries_nor_claims_nor_remoteness()
    {
        var scenario = Load("militarized-2019", months: 8);

        var (whole, cut) = (Run(scenario), Run(Cut(scenario, InlandRoads)));

        Assert.All(Entries, entry => Assert.InRange(ShareBy(cut, entry) - ShareBy(whole, entry), -0.01, 0.01));
        Assert.All(
            new[] { "claims_made", "remote_leg_share", "transit_apprehensions", "border_arrivals", "refouled" },
            id => Assert.InRange(Value(cut, id) / Value(whole, id), 0.98, 1.02));
    }

    [Theory]
    [InlineData(1, 0.2)]
    [InlineData(4, 0.7)]
    public void Legs_cut_anywhere_change_nothing_but_noise(int first, double share)
    {
        var scenario = Load("militarized-2019", months: 6);
        LegId[] legs = [.. Midpoints.Connections(scenario.Network).Index().Where(leg => leg.Index % 5 == first).Select(leg => leg.Item)];
        Assert.InRange(legs.Length, 20, 100);

        var (whole, cut) = (Run(scenario), Run(Midpoints.Cut(scenario, legs, share)));

        Assert.All(Entries, entry => Assert.InRange(ShareBy(cut, entry) - ShareBy(whole, entry), -0.01, 0.01));
        Assert.All(
            new[] { "claims_made", "transit_apprehensions", "border_arrivals", "crime_victims", "border_contacts" },
            id => Assert.InRange(Value(cut, id) / Value(whole, id), 0.97, 1.03));
        AssertWithinNoise(Value(whole, "gave_up") * Share, Value(cut, "gave_up") * Share);
    }

    /// <summary>Few give up, so that chance moves their number more: parties of two people on average decide independently.</summary>
    private static void AssertWithinNoise(double people, double others) =>
        Assert.InRange(Math.Abs(people - others), 0, 3 * Math.Sqrt(2 * (people + others)));

    private static Scenario Cut(Scenario scenario, IEnumerable<(string From, string To)> roads) =>
        Midpoints.Cut(scenario, roads.Select(road => Midpoints.Between(scenario.Network, road.From, road.To)));

    private static (Scenario Scenario, RunResult Result) Run(Scenario scenario) =>
        (scenario, SimulationRun.Execute(scenario, new RunOptions { SampleShare = Share, Threads = 2 }));

    /// <summary>The share of people who enter the transit country by a place.</summary>
    private static double ShareBy((Scenario Scenario, RunResult Result) run, string entry)
    {
        var network = run.Scenario.Network;
        var crossing = network.Legs.Where(leg => leg.Purpose == LegPurpose.Travel
            && network[leg.To].IsInTransitCountry && !network[leg.From].IsInTransitCountry).ToArray();
        return People(crossing.Where(leg => network.Places[network.Waypoints.Ends[leg.Id.Index]].Code == entry)) / People(crossing);

        double People(IEnumerable<Leg> legs) => legs.Sum(leg =>
            Enumerable.Range(0, run.Result.LegFlows.MonthCount).Sum(month => run.Result.LegFlows[month, leg.Id.Index]));
    }

    private static double Value((Scenario Scenario, RunResult Result) run, string id) =>
        run.Result.Outcomes.Total(OutcomeCatalog.All.Index().Single(outcome => outcome.Item.Id == id).Index);

    private static Scenario Load(string name, int months)
    {
        var loaded = ScenarioFile.Load(Repository.File("scenarios", name + ".yaml"), []);
        Assert.Empty(loaded.Diagnostics);
        var scenario = ScenarioDraw.Of(loaded.Scenario!, new RandomSource(1, 0));
        return scenario with { Period = new SimulationPeriod(scenario.Period.From, scenario.Period.From.AddMonths(months)) };
    }
}
