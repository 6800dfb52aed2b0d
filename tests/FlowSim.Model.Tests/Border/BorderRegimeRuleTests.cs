using FlowSim.Model.Border;
using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.People;

namespace FlowSim.Model.Tests.Border;

public sealed class BorderRegimeRuleTests
{
    private static readonly BorderShares Everybody = new(1, 1, 1, 1);
    private static readonly BorderShares Nobody = new(1, 0, 0, 0);
    private static readonly BorderContactDraws Draws = new(0.5, 0.5, 0.5, 0.5);

    [Theory]
    [InlineData(PartyKind.Adult, BorderRegime.Undetected)]
    [InlineData(PartyKind.Family, BorderRegime.Expelled)]
    [InlineData(PartyKind.Child, BorderRegime.Transferred)]
    public void Between_ports_the_first_regime_that_can_apply_to_the_kind_applies(PartyKind kind, BorderRegime regime)
    {
        var shares = Everybody with { AdultDetection = 0 };

        Assert.Equal(regime, Of(kind, isBetweenPorts: true, shares, ReturnToWaitOutcome.Returned));
    }

    [Theory]
    [InlineData(PartyKind.Adult)]
    [InlineData(PartyKind.Family)]
    [InlineData(PartyKind.Child)]
    public void At_a_port_nobody_is_undetected_or_expelled(PartyKind kind)
    {
        var shares = Everybody with { AdultDetection = 0 };

        Assert.Equal(BorderRegime.Transferred, Of(kind, isBetweenPorts: false, shares, ReturnToWaitOutcome.Returned));
    }

    [Fact]
    public void A_detected_adult_is_expelled_before_any_other_regime_applies()
    {
        Assert.Equal(BorderRegime.Expelled, Of(PartyKind.Adult, true, Everybody, ReturnToWaitOutcome.Returned));
    }

    [Theory]
    [InlineData(PartyKind.Adult)]
    [InlineData(PartyKind.Family)]
    [InlineData(PartyKind.Child)]
    public void A_transfer_comes_before_a_return_to_wait_and_a_return_before_release_and_detention(PartyKind kind)
    {
        var released = Nobody with { FamilyRelease = 1 };

        Assert.Equal(BorderRegime.Transferred, Of(kind, true, released with { Transfer = 1 }, ReturnToWaitOutcome.Returned));
        Assert.Equal(BorderRegime.ReturnedToWait, Of(kind, true, released, ReturnToWaitOutcome.Returned));
    }

    [Theory]
    [InlineData(ReturnToWaitOutcome.NotSelected)]
    [InlineData(ReturnToWaitOutcome.Exempt)]
    [InlineData(ReturnToWaitOutcome.RefusedByTransitCountry)]
    public void A_party_that_is_not_returned_is_released_or_detained(ReturnToWaitOutcome returnToWait)
    {
        var released = Nobody with { FamilyRelease = 1 };

        Assert.Equal(BorderRegime.Released, Of(PartyKind.Child, true, Nobody, returnToWait));
        Assert.Equal(BorderRegime.Released, Of(PartyKind.Family, true, released, returnToWait));
        Assert.Equal(BorderRegime.Detained, Of(PartyKind.Family, true, Nobody, returnToWait));
        Assert.Equal(BorderRegime.Detained, Of(PartyKind.Adult, true, released, returnToWait));
    }

    [Fact]
    public void Families_and_children_are_always_detected()
    {
        var undetected = Nobody with { AdultDetection = 0 };

        Assert.Equal(BorderRegime.Detained, Of(PartyKind.Family, true, undetected, ReturnToWaitOutcome.NotSelected));
        Assert.Equal(BorderRegime.Released, Of(PartyKind.Child, true, undetected, ReturnToWaitOutcome.NotSelected));
    }

    [Fact]
    public void A_share_takes_the_draws_below_it_and_not_the_draw_that_equals_it()
    {
        var half = new BorderShares(0.5, 0, 0, 0);

        Assert.Equal(
            BorderRegime.Detained,
            BorderRegimeRule.Of(new(PartyKind.Adult, true, default), in half, Draws with { Detection = 0.499 }));
        Assert.Equal(
            BorderRegime.Undetected, BorderRegimeRule.Of(new(PartyKind.Adult, true, default), in half, in Draws));
    }

    [Fact]
    public void A_draw_of_one_falls_under_no_share()
    {
        var contact = new BorderContact(PartyKind.Adult, IsBetweenPorts: false, ReturnToWaitOutcome.NotSelected);

        Assert.Equal(BorderRegime.Detained, BorderRegimeRule.Of(in contact, in Everybody, Draws with { Transfer = 1 }));
    }

    private static BorderRegime Of(
        PartyKind kind, bool isBetweenPorts, BorderShares shares, ReturnToWaitOutcome returnToWait) =>
        BorderRegimeRule.Of(new BorderContact(kind, isBetweenPorts, returnToWait), in shares, in Draws);
}
