using System.Globalization;
using FlowSim.Engine.Observation;
using FlowSim.Model;
using FlowSim.Model.Policy;
using FlowSim.Model.Tests.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Engine.Tests.Liveness;

public sealed class InstrumentFieldLivenessTests
{
    private static readonly Scenario World = TestWorlds.Everything();
    private static readonly Lazy<RunResult> Baseline = new(() => SimulationRun.Execute(World, new RunOptions()));

    public static TheoryData<string, string> Fields => InstrumentNumbers.All;

    [Theory]
    [MemberData(nameof(Fields))]
    public void Moving_a_number_of_an_instrument_moves_the_run(string kind, string field)
    {
        var moved = World with { Policy = [.. World.Policy.Select(entry => Moved(entry, kind, field))] };

        Assert.False(SameResult.Is(Baseline.Value, SimulationRun.Execute(moved, new RunOptions())));
    }

    private static PolicyEntry Moved(PolicyEntry entry, string kind, string name)
    {
        if (InstrumentKinds.KeyOf(entry.Instrument) != kind)
        {
            return entry;
        }

        var type = entry.Instrument.GetType();
        var field = InstrumentField.Of(type).Single(field => field.Property.Name == name);
        if (field.Property.GetValue(entry.Instrument) is not Quantity { Value: var value })
        {
            return entry;
        }

        var (min, max) = (field.Meta.Min, field.Meta.Max);
        var copy = (Instrument)type.GetMethod("<Clone>$")!.Invoke(entry.Instrument, null)!;
        var elsewhere = (value + (value - min > max - value ? min : max)) / 2;
        Assert.True(elsewhere != value, value.ToString(CultureInfo.InvariantCulture));
        field.Property.SetValue(copy, Quantity.Of(elsewhere));
        return entry with { Instrument = copy };
    }
}
