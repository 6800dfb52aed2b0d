using FsCheck;
using FsCheck.Fluent;

namespace FlowSim.Scenarios.Tests;

public sealed class MutationTests
{
    [Theory]
    [InlineData("five-places.yaml", 1)]
    [InlineData("overlay.yaml", 2)]
    [InlineData("places.csv", 3)]
    [InlineData("legs.csv", 4)]
    [InlineData("departures.csv", 5)]
    public void Give_a_scenario_or_say_in_which_line_something_is_wrong(string file, ulong seed)
    {
        using var folder = TemporaryFolder.WithFivePlaces();
        var original = File.ReadAllBytes(folder.Named(file));
        var scenarios = 0;
        var refusals = 0;
        var property = Prop.ForAll(Mutations.Any, mutations =>
        {
            File.WriteAllBytes(folder.Named(file), Mutations.Of(original, mutations));

            var loaded = ScenarioFile.Load(folder.Named("overlay.yaml"), []);

            _ = loaded.Scenario is null ? refusals++ : scenarios++;
            return loaded.Scenario is null
                ? loaded.Diagnostics.Any(diagnostic => diagnostic.At.Line > 0 && diagnostic.At.Column > 0)
                : loaded.Diagnostics.IsEmpty && EffectiveScenario.Write(loaded.Scenario).Length > 0;
        });

        Check.One(Mutations.Config(seed, 400), property);

        Assert.True(
            scenarios > 0 && refusals > 0,
            $"{scenarios} scenarios, {refusals} refusals: the mutations are too weak or too strong.");
    }
}
