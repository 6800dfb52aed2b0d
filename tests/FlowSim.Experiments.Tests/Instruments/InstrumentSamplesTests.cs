using FlowSim.Engine;
using FlowSim.Fakes;
using FlowSim.Model.Policy;
using FlowSim.Scenarios;

namespace FlowSim.Experiments.Instruments;

public sealed class InstrumentSamplesTests : IDisposable
{
    private static readonly string World = Repository.File("tests", "FlowSim.Experiments.Tests", "Instruments", "World", "scenario.yaml");
    private static readonly Lazy<ulong> Base = new(() => HashOf(World));

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Kinds => [.. InstrumentKinds.ByKey.Keys];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_kind_has_a_sample()
    {
        Assert.True(InstrumentKinds.ByKey.Count > 10);
        Assert.Equal(InstrumentKinds.ByKey.Keys.Order(StringComparer.Ordinal), InstrumentSamples.ByKind.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_entry_of_each_kind_changes_the_run(string kind)
    {
        Assert.NotEqual(Base.Value, HashOf(Overlay(kind)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_entry_withdrawn_from_the_beginning_leaves_the_run_as_it_was(string kind)
    {
        Assert.Equal(Base.Value, HashOf(Overlay(kind, "  - {withdraw: sample, from: 2019-02-01, source: made up}\n")));
    }

    private static ulong HashOf(string path)
    {
        var loaded = ScenarioFile.Load(path, []);
        Assert.Empty(loaded.Diagnostics);
        return SimulationRun.Execute(loaded.Scenario!, new RunOptions()).StateHash;
    }

    /// <summary>The small world with one further entry, and optionally another.</summary>
    private string Overlay(string kind, string more = "")
    {
        var path = _folder["overlay.yaml"];
        var sample = InstrumentSamples.ByKind.GetValueOrDefault(kind);
        Assert.True(sample is not null, $"{nameof(InstrumentSamples)} has no sample of '{kind}'.");
        File.WriteAllText(
            path,
            $"title: The small world with {kind}\nextends: {Path.GetRelativePath(_folder.Path, World)}\npolicy:\n"
            + $"  - {kind}: {sample}\n    name: sample\n    from: 2019-02-01\n    source: made up\n{more}");
        return path;
    }
}
