using FlowSim.Engine.Observation;
using FlowSim.Model;
using FlowSim.Model.Policy;

namespace FlowSim.Engine.Tests.Liveness;

public sealed class InstrumentLivenessTests
{
    private static readonly Scenario World = TestWorlds.Everything();
    private static readonly Lazy<RunResult> Baseline = new(() => SimulationRun.Execute(World, new RunOptions()));

    public static TheoryData<string> Kinds
    {
        get
        {
            Assert.True(InstrumentKinds.ByKey.Count > 10);
            return [.. InstrumentKinds.ByKey.Keys];
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Taking_a_kind_of_instrument_away_changes_the_run(string kind)
    {
        var without = World with { Policy = [.. World.Policy.Where(entry => InstrumentKinds.KeyOf(entry.Instrument) != kind)] };
        Assert.NotEqual(World.Policy.Length, without.Policy.Length);

        Assert.False(SameResult.Is(Baseline.Value, SimulationRun.Execute(without, new RunOptions())));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_instrument_outside_the_period_changes_nothing(string kind)
    {
        var entry = World.Policy.First(entry => InstrumentKinds.KeyOf(entry.Instrument) == kind);
        var early = entry with { Key = "early", From = World.Period.From.AddYears(-2), Until = World.Period.From };
        var late = entry with { Key = "late", From = World.Period.Until, Until = null };

        var run = SimulationRun.Execute(World with { Policy = [early, .. World.Policy, late] }, new RunOptions());

        SameResult.Assert(Baseline.Value, run);
    }
}
