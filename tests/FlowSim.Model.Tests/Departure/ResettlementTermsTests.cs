using FlowSim.Fakes;
using FlowSim.Model.Departure;
using FlowSim.Model.Network;
using FlowSim.Model.People;

namespace FlowSim.Model.Tests.Departure;

public sealed class ResettlementTermsTests
{
    private static readonly ResettlementTerms Terms =
        new(100, 6, [new PlaceId(1)], PartyCells.Of([PartyKind.Child], [TestGroup.Honduran]));

    [Fact]
    public void Only_parties_named_can_apply_where_it_is_open()
    {
        Assert.True(Terms.IsOpenTo(1, Class(TestGroup.Honduran, PartyKind.Child)));
        Assert.False(Terms.IsOpenTo(0, Class(TestGroup.Honduran, PartyKind.Child)));
        Assert.False(Terms.IsOpenTo(1, Class(TestGroup.Salvadoran, PartyKind.Child)));
        Assert.False(Terms.IsOpenTo(1, Class(TestGroup.Honduran, PartyKind.Adult)));
    }

    [Fact]
    public void Without_places_nobody_can_apply()
    {
        Assert.False((Terms with { PlacesPerYear = 0 }).IsOpenTo(1, Class(TestGroup.Honduran, PartyKind.Child)));
    }

    private static TravellerClass Class(NationalityGroup group, PartyKind kind) =>
        TravellerClass.Of(group, hasSmuggler: false, kind, hasMeans: true, TestDestination.UsEast);
}
