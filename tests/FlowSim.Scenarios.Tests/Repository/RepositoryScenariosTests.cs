namespace FlowSim.Scenarios.Tests.Repository;

public sealed class RepositoryScenariosTests
{
    private static string Corridor => Path.Combine(RepositoryFolder.Scenarios, "corridor");

    public static TheoryData<string> Scenarios()
    {
        var files = Directory.GetFiles(RepositoryFolder.Scenarios, "*.yaml", SearchOption.AllDirectories);
        return [.. files.Select(file => Path.GetRelativePath(RepositoryFolder.Scenarios, file)).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void Exist() => Assert.True(Scenarios().Count >= 3);

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Have_nothing_wrong_with_them(string file)
    {
        var loaded = ScenarioFile.Load(Path.Combine(RepositoryFolder.Scenarios, file), []);

        Assert.Equal("", string.Join('\n', loaded.Diagnostics));
        Assert.NotNull(loaded.Scenario);
        Assert.NotEmpty(loaded.Summary);
    }

    [Fact]
    public void Have_departures_that_follow_exactly_from_their_inputs()
    {
        var file = Path.Combine(Corridor, "departures.csv");

        var reckoned = new DepartureReckoning(Corridor).Lines().ToList();

        // The file is a result: FLOWSIM_UPDATE_GOLDEN=1 recomputes it from its inputs.
        if (Environment.GetEnvironmentVariable("FLOWSIM_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, string.Join('\n', reckoned) + "\n");
        }

        Assert.Equal(reckoned, File.ReadAllLines(file));
    }
}
