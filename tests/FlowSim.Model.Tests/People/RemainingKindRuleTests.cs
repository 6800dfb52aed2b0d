using FlowSim.Model.People;

namespace FlowSim.Model.Tests.People;

public sealed class RemainingKindRuleTests
{
    [Theory]
    [InlineData(0, 1, PartyKind.Child)]
    [InlineData(0, 3, PartyKind.Child)]
    [InlineData(1, 0, PartyKind.Adult)]
    [InlineData(2, 0, PartyKind.Adult)]
    [InlineData(1, 1, PartyKind.Family)]
    [InlineData(0, 0, PartyKind.Family)]
    public void What_remains_of_a_family_depends_on_who_is_left(int adults, int children, PartyKind kind)
    {
        Assert.Equal(kind, RemainingKindRule.Of(PartyKind.Family, adults, children));
    }

    [Theory]
    [InlineData(PartyKind.Adult, 0, 0)]
    [InlineData(PartyKind.Adult, 1, 0)]
    [InlineData(PartyKind.Child, 0, 0)]
    [InlineData(PartyKind.Child, 0, 1)]
    public void Another_party_keeps_its_kind(PartyKind kind, int adults, int children)
    {
        Assert.Equal(kind, RemainingKindRule.Of(kind, adults, children));
    }
}
