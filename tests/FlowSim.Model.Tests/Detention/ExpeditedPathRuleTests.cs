using FlowSim.Model.Detention;
using FlowSim.Model.People;

namespace FlowSim.Model.Tests.Detention;

public sealed class ExpeditedPathRuleTests
{
    private static readonly ProtocolTerms Protocol = default(ProtocolTerms) with
    {
        IsInForce = true,
        ExpeditedKinds = PartyKinds.Of([PartyKind.Family, PartyKind.Child]),
    };

    [Theory]
    [InlineData(PartyKind.Family, 0.29, true)]
    [InlineData(PartyKind.Child, 0.29, true)]
    [InlineData(PartyKind.Family, 0.3, false)]
    [InlineData(PartyKind.Adult, 0.29, false)]
    public void A_claim_needs_a_kind_that_is_named_and_a_trained_official(PartyKind kind, double draw, bool qualifies)
    {
        Assert.Equal(qualifies, ExpeditedPathRule.Qualifies(in Protocol, kind, trainedShare: 0.3, draw));
    }

    [Fact]
    public void While_nobody_is_trained_no_claim_qualifies()
    {
        Replayed.ForAll(
            Replayed.Between(0, 1), draw => !ExpeditedPathRule.Qualifies(in Protocol, PartyKind.Child, 0, draw));
    }
}
