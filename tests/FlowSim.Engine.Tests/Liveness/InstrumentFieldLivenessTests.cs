using FlowSim.Engine.Observation;
using FlowSim.Model;
using FlowSim.Model.Asylum;
using FlowSim.Model.Detention;
using FlowSim.Model.Journey;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Engine.Tests.Liveness;

/// <summary>Every number of the instruments of detention, shelter and legal aid moves something.</summary>
public sealed class InstrumentFieldLivenessTests
{
    private static readonly Scenario World = TestWorlds.Everything();
    private static readonly Lazy<RunResult> Baseline = new(() => SimulationRun.Execute(World, new RunOptions()));

    private static readonly Type[] Kinds =
    [
        typeof(AsylumProtocolInstrument),
        typeof(AlternativesToDetentionInstrument),
        typeof(ContainmentInstrument),
        typeof(ChildDetentionBanInstrument),
        typeof(LegalAidInstrument),
        typeof(ShelterInstrument),
    ];

    public static TheoryData<string, string> Fields
    {
        get
        {
            var fields = new TheoryData<string, string>();
            foreach (var kind in Kinds)
            {
                foreach (var number in InstrumentField.Of(kind))
                {
                    fields.Add(kind.Name, number.Property.Name);
                }
            }

            Assert.True(fields.Count > 12);
            return fields;
        }
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void Moving_a_number_of_an_instrument_moves_the_run(string kind, string name)
    {
        var type = Kinds.Single(type => type.Name == kind);
        var field = InstrumentField.Of(type).Single(field => field.Property.Name == name);

        var moved = World with { Policy = [.. World.Policy.Select(entry => entry.Instrument.GetType() == type ? Moved(entry, field) : entry)] };

        Assert.False(SameResult.Is(Baseline.Value, SimulationRun.Execute(moved, new RunOptions())));
    }

    private static PolicyEntry Moved(PolicyEntry entry, InstrumentField field)
    {
        var value = ((Quantity)field.Property.GetValue(entry.Instrument)!).Value;
        var copy = entry.Instrument with { };
        field.Property.SetValue(copy, Quantity.Of(value > field.Meta.Min ? (value + field.Meta.Min) / 2 : field.Meta.Max / 2));
        return entry with { Instrument = copy };
    }
}
