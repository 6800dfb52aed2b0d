using FlowSim.Model.Border;
using FlowSim.Model.Border.Reunification;
using FlowSim.Model.People;

namespace FlowSim.Model.Tests.Border.Reunification;

public sealed class ReunificationRuleTests
{
    private static readonly ReunificationTerms Terms = new(0.5, 30);
    private static readonly BorderParameters Parameters = new() { ChildKinShare = 0.8 };

    [Theory]
    [InlineData(PartyKind.Child, true)]
    [InlineData(PartyKind.Family, false)]
    [InlineData(PartyKind.Adult, false)]
    public void The_procedure_is_for_unaccompanied_children(PartyKind kind, bool isOpen)
    {
        Assert.Equal(isOpen, ReunificationRule.IsOpenTo(in Terms, kind));
        Assert.False(ReunificationRule.IsOpenTo(default, kind));
    }

    [Theory]
    [InlineData(0.79, 0.49, true)]
    [InlineData(0.8, 0.49, false)]
    [InlineData(0.79, 0.5, false)]
    public void A_child_needs_relatives_and_must_be_found_eligible(double relatives, double eligible, bool begins)
    {
        Assert.Equal(begins, ReunificationRule.Begins(in Terms, relatives, eligible, Parameters));
    }
}
