using FlowSim.Experiments.Directions;
using FlowSim.Kernel.Chance;
using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios;

namespace FlowSim.Experiments;

/// <summary>The comparisons, run once for all tests, on a twentieth of the parties.</summary>
public sealed class CorridorComparisons
{
    private const string Corridor = "corridor/corridor.yaml";
    private const string Deployment = "militarized-2019.yaml";
    private const string AtEntry = "comar-at-entry.yaml";

    /// <summary>The corridor as it was, compared with the deployment.</summary>
    public PolicyComparison Militarised { get; } = SmallComparison.Of(Corridor, Deployment);

    /// <summary>The same with beliefs that never change.</summary>
    public PolicyComparison MilitarisedWithoutLearning { get; } = SmallComparison.Of(
        SmallComparison.Load(Corridor, new SettingOverride("perception.sharing-share", "0")),
        SmallComparison.Load(Deployment, new SettingOverride("perception.sharing-share", "0")));

    /// <summary>The deployment, compared with the asylum agency at the points of entry instead.</summary>
    public PolicyComparison AgencyAtEntry { get; } = SmallComparison.Of(Deployment, AtEntry);

    /// <summary>The deployment, compared with oversight of officers and punishment of crimes.</summary>
    public PolicyComparison Integrity { get; } = SmallComparison.Of(Deployment, "integrity.yaml");

    /// <summary>The same with one draw of the uncertain numbers for all replicates.</summary>
    public PolicyComparison AgencyAtEntryByChanceAlone { get; } =
        SmallComparison.Of(Fixed(SmallComparison.Load(Deployment)), Fixed(SmallComparison.Load(AtEntry)));

    private static ScenarioInput Fixed(ScenarioInput input) =>
        input with { Scenario = ScenarioDraw.Of(input.Scenario, new RandomSource(1, 0)) };
}
