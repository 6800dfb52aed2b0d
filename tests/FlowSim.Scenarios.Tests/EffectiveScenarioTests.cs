using FlowSim.Model;
using FlowSim.Model.Departure;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Scenarios.Tests;

public sealed class EffectiveScenarioTests
{
    private static readonly CorridorFiles Tables = new("places.csv", "legs.csv", "departures.csv");

    [Theory]
    [InlineData("five-places.yaml")]
    [InlineData("overlay.yaml")]
    public void Is_an_equal_scenario_when_loaded_again(string name)
    {
        using var folder = TemporaryFolder.WithFivePlaces();
        var scenario = ScenarioFile.Load(folder.Named(name), []).Scenario!;

        var again = Reload(folder, name, EffectiveScenario.Write(scenario, Tables));

        AssertEqual(scenario, again);
    }

    [Fact]
    public void Is_an_equal_scenario_if_an_entry_without_places_applies_everywhere()
    {
        using var folder = TemporaryFolder.WithFivePlaces();
        var file = folder.Write("everywhere.yaml", """
            title: Everywhere
            extends: five-places.yaml
            policy:
              - name: watched
                oversight: {forces: [inm], bribes: 0.3}
                from: 2019-01-29
                source: "made up"
            """);
        var scenario = ScenarioFile.Load(file, []).Scenario!;

        var again = Reload(folder, "everywhere.yaml", EffectiveScenario.Write(scenario, Tables));

        Assert.Contains(again.Policy, entry => entry.Key == "watched");
        AssertEqual(scenario, again);
    }

    [Fact]
    public void Words_and_map_of_the_corridor_are_those_of_its_files()
    {
        using var folder = new TemporaryFolder();
        var scenario = ScenarioFile.Load(Path.Combine(RepositoryFolder.Scenarios, "corridor", "corridor.yaml"), []).Scenario!;
        var folderOfTables = Path.Combine(RepositoryFolder.Scenarios, "corridor");
        var tables = new CorridorFiles(
            Path.Combine(folderOfTables, "places.csv"),
            Path.Combine(folderOfTables, "legs.csv"),
            Path.Combine(folderOfTables, "departures.csv"));

        var again = ScenarioFile.Load(folder.Write("whole.yaml", EffectiveScenario.Write(scenario, tables)), []);

        Assert.Empty(again.Diagnostics);
        Assert.Equal(["en", "es"], scenario.Words.ByLanguage.Keys);
        Assert.Equal("Mexico", scenario.Words.In("en")["name.transit"]);
        Assert.Equal(scenario.Words.In("en"), again.Scenario!.Words.In("en"));
        Assert.Equal(scenario.Words.In("es"), again.Scenario.Words.In("es"));
        Assert.Equal(scenario.Words.In("en").Keys.Where(IsName), scenario.Words.In("es").Keys.Where(IsName));
        Assert.NotEmpty(scenario.Map.Labels);
        Assert.Equal<MapLabel>(scenario.Map.Labels, again.Scenario.Map.Labels);
        Assert.Equal<MapArea>(scenario.Map.Areas, again.Scenario.Map.Areas);
        Assert.Empty(scenario.Words.In("fr"));

        static bool IsName(string key) => key.Split('.')[0] is "name" or "country" or "nationality" or "map";
    }

    [Theory]
    [InlineData("1 month")]
    [InlineData("2019-01-07")]
    public void Is_an_equal_scenario_with_a_warm_up(string warmUp)
    {
        using var folder = TemporaryFolder.WithFivePlaces();
        var file = folder.Write("warm.yaml", $$"""
            title: Warm
            extends: five-places.yaml
            period: {from: 2019-02-01, until: 2019-03-01, warm-up: {{warmUp}}}
            """);
        var scenario = ScenarioFile.Load(file, []).Scenario!;

        var again = Reload(folder, "warm.yaml", EffectiveScenario.Write(scenario, Tables));

        Assert.True(again.Period.HasWarmUp);
        AssertEqual(scenario, again);
    }

    [Fact]
    public void Is_an_equal_scenario_if_an_entry_was_withdrawn_on_its_first_day()
    {
        using var folder = TemporaryFolder.WithFivePlaces();
        var file = folder.Write("never.yaml", """
            title: "A \"never\" \\ and \u00e9"
            extends: five-places.yaml
            policy:
              - withdraw: hearings
                from: 2019-01-29
                source: "made up"
            """);
        var scenario = ScenarioFile.Load(file, []).Scenario!;

        var again = Reload(folder, "never.yaml", EffectiveScenario.Write(scenario, Tables));

        Assert.Equal(
            scenario.Policy.Single(entry => entry.Key == "hearings").From,
            again.Policy.Single(entry => entry.Key == "hearings").Until);
        AssertEqual(scenario, again);
    }

    [Fact]
    public void Gives_every_parameter()
    {
        var scenario = ScenarioFile.Load(Path.Combine(RepositoryFolder.FivePlaces, "five-places.yaml"), []).Scenario!;

        var text = EffectiveScenario.Write(scenario);

        Assert.NotEmpty(ParameterCatalog.All);
        Assert.All(ParameterCatalog.All, entry => Assert.Contains($"\n    {entry.Path.Split('.')[1]}: ", text, StringComparison.Ordinal));
        Assert.Contains("    informed-share: \"beta(5, 15)\" # share of parties; Amnesty 2018\n", text, StringComparison.Ordinal);
    }

    private static Scenario Reload(TemporaryFolder folder, string name, string text)
    {
        var loaded = ScenarioFile.Load(folder.Write(name, text), []);
        Assert.Empty(loaded.Diagnostics);
        return loaded.Scenario!;
    }

    private static (string Path, double Value)[] Values(Scenario scenario) =>
        [.. ParameterCatalog.Of(scenario.Parameters).Select(entry => (entry.Path, entry.Read(scenario.Parameters)))];

    private static void AssertEqual(Scenario expected, Scenario actual)
    {
        Assert.Equal(EffectiveScenario.Write(expected), EffectiveScenario.Write(actual));
        Assert.Equal(expected.Name, actual.Name);
        Assert.Equal(expected.Title, actual.Title);
        Assert.Equal(expected.Period, actual.Period);
        Assert.Equal(Values(expected), Values(actual));
        Assert.Equal<UncertainParameter>(expected.Uncertain, actual.Uncertain);
        Assert.Equal<DepartureCohort>(expected.Departures, actual.Departures);
        Assert.Equal<Place>(expected.Network.Places, actual.Network.Places);
        Assert.Equal<Leg>(expected.Network.Legs, actual.Network.Legs);
        Assert.Equal(
            expected.Policy.Select(entry => (entry.Key, entry.From, entry.Until, entry.Source)),
            actual.Policy.Select(entry => (entry.Key, entry.From, entry.Until, entry.Source)));
    }
}
