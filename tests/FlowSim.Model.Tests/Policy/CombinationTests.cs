using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Tests.Policy;

public sealed class CombinationTests
{
    /// <summary>Every number of every instrument.</summary>
    public static TheoryData<string, string> Fields => InstrumentNumbers.All;

    [Theory]
    [MemberData(nameof(Fields))]
    public void Entries_in_force_at_once_come_together_as_their_instrument_says(string kind, string name)
    {
        var field = InstrumentField.Of(InstrumentKinds.ByKey[kind]).Single(field => field.Property.Name == name);
        var sample = PolicySamples.EveryKind.Single(instrument => InstrumentKinds.KeyOf(instrument) == kind);
        var (small, large) = (With(sample, field, 0.35), With(sample, field, 0.6));
        var none = StateNumbers.Of(PolicySamples.StateOf());
        var first = StateNumbers.Of(PolicySamples.StateOf(small));
        var second = StateNumbers.Of(PolicySamples.StateOf(large));
        var rising = StateNumbers.Of(PolicySamples.StateOf(small, large));
        var falling = StateNumbers.Of(PolicySamples.StateOf(large, small));
        string[] moved = [.. none.Keys.Where(key => first[key] != second[key])];

        Assert.NotEmpty(moved);
        Assert.All(moved, key =>
        {
            var expected = Enum.GetValues<Combination>()
                .Select(combines => (
                    Together(combines, none[key], first[key], second[key]),
                    Together(combines, none[key], second[key], first[key])))
                .ToArray();
            Assert.Distinct(expected);
            Assert.Equal(expected[(int)field.Combines].Item1, rising[key], 1e-9);
            Assert.Equal(expected[(int)field.Combines].Item2, falling[key], 1e-9);
        });
    }

    [Theory]
    [InlineData(Combination.Add, 2, 5, 7)]
    [InlineData(Combination.Multiply, 2, 5, 10)]
    [InlineData(Combination.Maximum, 2, 5, 5)]
    [InlineData(Combination.Maximum, 5, 2, 5)]
    [InlineData(Combination.Replace, 5, 2, 2)]
    public void An_entry_joins_what_is_in_force(Combination combination, double inForce, double entry, double expected)
    {
        Assert.Equal(expected, CombinationRule.Join(combination, inForce, entry));
    }

    [Fact]
    public void A_number_may_come_together_otherwise_than_the_rest_of_its_instrument()
    {
        var shelter = InstrumentKinds.ByKey["shelter"];

        var fields = InstrumentField.Of(shelter).ToDictionary(field => field.Property.Name, field => field.Combines);

        Assert.Equal(Combination.Add, InstrumentField.CombinationOf(shelter));
        Assert.Equal((Combination.Add, Combination.Maximum), (fields["Beds"], fields["LegalAidShare"]));
        Assert.Equal(Combination.Maximum, CombinationTable.Of(shelter, "LegalAidShare"));
    }

    [Fact]
    public void An_instrument_that_does_not_say_how_its_entries_come_together_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => InstrumentField.CombinationOf(typeof(Silent)));
    }

    private static double Together(Combination combines, double none, double first, double second) => combines switch
    {
        Combination.Add => none + (first - none) + (second - none),
        Combination.Multiply => first * second / none,
        Combination.Maximum => Math.Max(first, second),
        _ => second,
    };

    private static Instrument With(Instrument sample, InstrumentField field, double share)
    {
        var copy = RecordCopy.Of(sample);
        field.Property.SetValue(copy, Quantity.Of(field.Meta.Min + (share * (field.Meta.Max - field.Meta.Min))));
        return copy;
    }

    private sealed record Silent : Instrument
    {
        public override void ApplyTo(PolicyWriter writer) => throw new NotSupportedException();
    }
}
