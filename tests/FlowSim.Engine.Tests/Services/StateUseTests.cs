using FlowSim.Engine.Services;
using FlowSim.Kernel.Time;
using FlowSim.Model.Services;

namespace FlowSim.Engine.Tests.Services;

public sealed class StateUseTests
{
    [Fact]
    public void Services_and_events_change_what_they_declare_and_nothing_else()
    {
        using var run = new ObservedRun(TestWorlds.Everything(), DayServices.InOrder).Run();

        Assert.Empty(run.Undeclared());
        Assert.Empty(run.NeverChanged());
        Assert.Equal(
            DayServices.FromEvents
                .Select(state => state.ToString())
                .Append(SharedState.Other)
                .Order(StringComparer.Ordinal),
            run.ChangedByEvents.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_change_that_is_not_declared_is_found()
    {
        var declared = Step(new StateUse { Writes = [DayState.StationLoad] }, run => run.World.StationLoad[0]++);
        var undeclared = Step(new StateUse { Reads = [DayState.StationLoad] }, run => run.World.StationLoad[0]++);
        var elsewhere = Step(new StateUse(), run => run.World.RestFactors[0]++);

        Assert.Empty(Undeclared(declared));
        Assert.Equal(["Change changes StationLoad"], Undeclared(undeclared));
        Assert.Equal(["Change changes anything else"], Undeclared(elsewhere));
    }

    [Fact]
    public void A_declared_change_that_never_happens_is_found()
    {
        var idle = Step(new StateUse { Writes = [DayState.Beliefs] }, _ => { });
        using var run = new ObservedRun(TestWorlds.Everything(), [idle]).Run(days: 2);

        Assert.Equal(["Change never changes Beliefs"], run.NeverChanged());
    }

    private static IEnumerable<string> Undeclared(DayStep step)
    {
        using var run = new ObservedRun(TestWorlds.Everything(), [step]).Run(days: 1);
        return [.. run.Undeclared()];
    }

    private static DayStep Step(StateUse uses, Action<RunParts> change) =>
        new(typeof(Change), uses, run => new Change(run, change));

    /// <summary>A service that does what a test asks for.</summary>
    private sealed class Change(RunParts run, Action<RunParts> change) : IDayService
    {
        public void EndDay(Day today) => change(run);
    }
}
