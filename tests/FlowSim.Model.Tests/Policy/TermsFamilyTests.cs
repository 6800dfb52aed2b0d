using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using FlowSim.Fakes;
using FlowSim.Model.Controls;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using static FlowSim.Model.Tests.Policy.PolicySamples;

namespace FlowSim.Model.Tests.Policy;

public sealed class TermsFamilyTests
{
    public TermsFamilyTests()
    {
        Assert.True(StateNumbers.Families.Length > 30);
    }

    [Fact]
    public void Every_family_of_the_state_is_among_those_that_are_reset()
    {
        var state = StateOf();

        Assert.Equal(StateNumbers.Families.Select(family => family.GetValue(state)), state.Families);
    }

    [Fact]
    public void Every_family_is_as_if_never_set_once_all_entries_have_ended()
    {
        var timeline = TimelineOf([.. EveryFamily.Select(instrument => From(June, instrument) with { Until = July })]);
        timeline.Set(June);
        string[] inJune = [.. timeline.State.Families.Select(StateNumbers.Text)];

        timeline.Set(July);

        string[] none = [.. StateOf().Families.Select(StateNumbers.Text)];
        Assert.All(none.Zip(inJune), family => Assert.NotEqual(family.First, family.Second));
        Assert.Equal(none, timeline.State.Families.Select(StateNumbers.Text));
    }

    [Fact]
    public void Nothing_public_but_the_writer_changes_the_state()
    {
        Type[] types =
        [
            typeof(PolicyState),
            .. StateNumbers.Families.Select(family => family.PropertyType),
            .. StateNumbers.Families.Select(family => family.PropertyType.GetGenericArguments()[^1]),
        ];

        Assert.Empty(types.SelectMany(WaysToWrite));
        Assert.Empty(typeof(PolicyWriter).GetConstructors());
    }

    [Fact]
    public void Ways_to_write_are_found()
    {
        Assert.Equal(["set_Number", "get_Numbers", "At"], WaysToWrite(typeof(Writable)));
    }

    [Fact]
    public void A_writer_that_no_timeline_made_writes_nothing()
    {
        var state = StateOf();

        Assert.Throws<InvalidOperationException>(() => default(PolicyWriter).Policy);
        Assert.Throws<InvalidOperationException>(
            () => { default(PolicyWriter).At(state.Screening) = new ShareTerms(1); });
        Assert.Equal(0, state.Screening.Value.Share);
    }

    [Fact]
    public void Every_place_and_key_has_terms_of_its_own()
    {
        var (controls, transfers) = (StateOf().Controls, StateOf().Transfers);

        var positions = SmallCorridor.Places
            .SelectMany(place => TestForce.All.Select(force => controls.PositionOf(place.Id.Index, force)));
        var cells = SmallCorridor.Places.SelectMany(place => Enumerable.Range(0, PartyCell.CountFor(TestCorridor.Parameters.Groups.Length))
            .Select(cell => transfers.PositionOf(place.Id.Index, new PartyCell(cell))));

        Assert.Equal(Enumerable.Range(0, controls.All.Length), positions.Order());
        Assert.Equal(Enumerable.Range(0, transfers.All.Length), cells.Order());
    }

    [Fact]
    public void Officers_are_at_the_position_by_which_the_engine_knows_them()
    {
        var forces = new Forces(TestCorridor.Parameters.Forces);
        foreach (var force in TestForce.All)
        {
            var position = forces.PositionOf(SmallCorridor.City.Index, force);

            Assert.Equal(position, StateOf().Controls.PositionOf(SmallCorridor.City.Index, force));
            Assert.Equal(force, forces.ForceAt(position));
        }
    }

    /// <summary>Public members through which a caller could change what the type holds.</summary>
    private static IEnumerable<string> WaysToWrite(Type type) =>
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance)
        let result = method.ReturnParameter
        let isInit = result.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        let isReadOnly = result.GetRequiredCustomModifiers().Contains(typeof(InAttribute))
        where (method.Name.StartsWith("set_", StringComparison.Ordinal) && !isInit)
            || method.ReturnType.IsArray
            || (method.ReturnType.IsByRef && !isReadOnly)
        select method.Name;

    private sealed class Writable
    {
        private readonly double[] _numbers = new double[1];

        public double Number { get; set; }

        public double[] Numbers => _numbers;

        public double Readable { get; init; }

        public ref double At(PlaceId place) => ref _numbers[place.Index];

        public ref readonly double Read(PlaceId place) => ref _numbers[place.Index];
    }
}
