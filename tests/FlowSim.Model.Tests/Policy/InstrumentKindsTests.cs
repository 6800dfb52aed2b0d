using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Tests.Policy;

public sealed class InstrumentKindsTests
{
    private static readonly Type[] Instruments =
    [
        .. typeof(Instrument).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Instrument)) && !type.IsAbstract),
    ];

    public InstrumentKindsTests()
    {
        Assert.NotEmpty(Instruments);
    }

    [Fact]
    public void Every_instrument_of_the_model_has_its_own_keyword()
    {
        Assert.Equal(
            Instruments.OrderBy(type => type.FullName, StringComparer.Ordinal),
            InstrumentKinds.ByKey.Values.OrderBy(type => type.FullName, StringComparer.Ordinal));
        Assert.All(InstrumentKinds.ByKey.Keys, key => Assert.Matches("^[a-z]+(-[a-z]+)*$", key));
    }

    [Fact]
    public void Every_number_of_an_instrument_has_a_unit_and_bounds()
    {
        var numbers = Instruments
            .SelectMany(type => type.GetProperties())
            .Where(property => property.PropertyType == typeof(Quantity))
            .ToArray();

        var fields = Instruments.SelectMany(InstrumentField.Of).ToArray();

        Assert.NotEmpty(numbers);
        Assert.Equal(numbers, fields.Select(field => field.Property));
        Assert.All(fields, field =>
        {
            Assert.NotEmpty(field.Meta.Unit);
            Assert.True(field.Meta.Min < field.Meta.Max, field.Property.Name);
        });
    }

    [Fact]
    public void The_keyword_of_an_instrument_leads_back_to_its_kind()
    {
        foreach (var (key, kind) in InstrumentKinds.ByKey)
        {
            var instrument = (Instrument)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(kind);

            Assert.Equal(key, InstrumentKinds.KeyOf(instrument));
        }
    }
}
