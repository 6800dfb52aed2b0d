using FlowSim.Fakes;
using FlowSim.Foundation.Chance;
using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios;

namespace FlowSim.Experiments;

/// <summary>The comparisons, run once for all tests, on a tenth of the parties.</summary>
public sealed class CorridorComparisons
{
    private const int Replicates = 6;

    /// <summary>The corridor as it was, and with the deployment.</summary>
    public PolicyComparison Militarised { get; } = Compare("corridor/corridor.yaml", "militarized-2019.yaml", []);

    /// <summary>The same with beliefs that nothing changes.</summary>
    public PolicyComparison MilitarisedWithoutLearning { get; } = Compare(
        "corridor/corridor.yaml", "militarized-2019.yaml", [new SettingOverride("perception.sharing-share", "0")]);

    /// <summary>The deployment, and the asylum agency at the points of entry instead.</summary>
    public PolicyComparison AgencyAtEntry { get; } = Compare("militarized-2019.yaml", "comar-at-entry.yaml", []);

    /// <summary>The deployment, and officers who are watched and crimes that are punished.</summary>
    public PolicyComparison Integrity { get; } = Compare("militarized-2019.yaml", "integrity.yaml", []);

    /// <summary>The same with one draw of the uncertain numbers for all replicates.</summary>
    public PolicyComparison AgencyAtEntryByChanceAlone { get; } =
        Compare(Fixed(Load("militarized-2019.yaml", [])), Fixed(Load("comar-at-entry.yaml", [])));

    private static PolicyComparison Compare(string @base, string other, SettingOverride[] settings) =>
        Compare(Load(@base, settings), Load(other, settings));

    private static PolicyComparison Compare(ScenarioInput @base, ScenarioInput other)
    {
        var plan = new ExperimentPlan
        {
            Scenarios = [@base, other],
            Replicates = Replicates,
            SampleShare = 0.1,
            Threads = Environment.ProcessorCount,
        };
        return PairedComparison.Execute(plan).Comparisons().Single();
    }

    private static ScenarioInput Load(string name, SettingOverride[] settings)
    {
        var loaded = ScenarioFile.Load(Repository.File("scenarios", name), settings);
        Assert.Empty(loaded.Diagnostics);
        return new(Path.GetFileNameWithoutExtension(name), name, loaded.ContentHash, loaded.Scenario!);
    }

    private static ScenarioInput Fixed(ScenarioInput input) =>
        input with { Scenario = ScenarioDraw.Of(input.Scenario, new RandomSource(1, 0)) };
}
