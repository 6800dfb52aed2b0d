using FlowSim.Model.Asylum;
using FlowSim.Model.Network;

namespace FlowSim.Model.Tests.Asylum;

public sealed class ConfinementRuleTests
{
    private static readonly MovementTerms HalfAreFree = new(0.5, new PlaceId(3));

    [Theory]
    [InlineData(0.3, 0.1, ClaimAtLibertyEnd.Abandoned)]
    [InlineData(0.29, 0.49, ClaimAtLibertyEnd.MovedWithParty)]
    [InlineData(0.29, 0.5, ClaimAtLibertyEnd.LostByLeaving)]
    public void A_party_that_leaves_the_state_keeps_its_claim_only_if_it_is_free_to_move(
        double leavingDraw, double freeDraw, ClaimAtLibertyEnd end)
    {
        Assert.Equal(end, ConfinementRule.Of((0.3, leavingDraw), in HalfAreFree, freeDraw, false, false));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Freedom_of_movement_helps_nobody_on_an_alternative_or_already_in_the_city(
        bool isThereAlready, bool isOnAlternative)
    {
        Assert.Equal(
            ClaimAtLibertyEnd.LostByLeaving,
            ConfinementRule.Of((1, 0.1), in HalfAreFree, 0.1, isThereAlready, isOnAlternative));
    }

    [Fact]
    public void Without_freedom_of_movement_every_party_that_leaves_loses_its_claim()
    {
        Replayed.ForAll(
            Replayed.Between(0, 1),
            draw => ConfinementRule.Of((1, 0.5), default, draw, false, false) == ClaimAtLibertyEnd.LostByLeaving);
    }

    [Fact]
    public void The_rate_of_leaving_for_another_state_does_not_depend_on_the_destination()
    {
        var parameters = new AsylumParameters { LeavesStateShare = 0.3, OnwardGoalDropoutFactor = 4 };

        var toMexico = ConfinementRule.LeavingShare(staysInTransitCountry: true, parameters)
            * AbandonmentRule.RatePerDay(staysInTransitCountry: true, false, false, parameters);
        var toDestinationCountry = ConfinementRule.LeavingShare(staysInTransitCountry: false, parameters)
            * AbandonmentRule.RatePerDay(staysInTransitCountry: false, false, false, parameters);

        Assert.Equal(toMexico, toDestinationCountry, 1e-15);
    }
}
