using FlowSim.Model.Policy;

namespace FlowSim.Scenarios.Tests.Repository;

public sealed class RepositoryScenariosTests
{
    public static TheoryData<string> Scenarios()
    {
        var files = Directory.GetFiles(RepositoryFolder.Scenarios, "*.yaml", SearchOption.AllDirectories);
        return
        [
            .. files.Where(file => !Path.GetFileName(file).StartsWith("words-", StringComparison.Ordinal))
                .Select(file => Path.GetRelativePath(RepositoryFolder.Scenarios, file)).Order(StringComparer.Ordinal),
        ];
    }

    [Fact]
    public void There_are_several() => Assert.True(Scenarios().Count >= 3);

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
    public void Every_instrument_is_used_in_the_library()
    {
        var library = Directory.GetFiles(RepositoryFolder.Scenarios, "*.yaml").Select(file => ScenarioFile.Load(file, []).Scenario!);

        var used = library.SelectMany(scenario => scenario.Policy).Select(entry => InstrumentKinds.KeyOf(entry.Instrument)).ToHashSet();

        Assert.Empty(InstrumentKinds.ByKey.Keys.Except(used));
    }
}
