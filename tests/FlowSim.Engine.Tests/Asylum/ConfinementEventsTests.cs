using FlowSim.Fakes;
using FlowSim.Model.Asylum;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Asylum;

/// <summary>
/// People who want to stay in Mexico and all claim in the border town, where the office decides hardly any claim.
/// </summary>
public sealed class ConfinementEventsTests
{
    private const int People = 3000;
    private const double Leaving = 0.4;

    private static readonly DateOnly From = new(2019, 1, 1);
    private static readonly PlaceId Town = new(1);
    private static readonly PlaceId City = new(2);

    [Fact]
    public void Leaving_the_state_of_the_claim_abandons_it()
    {
        using var simulation = DayByDay.Run(World().Build());

        var dropped = simulation.Count(TalliedEvent.DroppedAtLiberty);
        StationWorld.AssertShare(Leaving, simulation.Count(TalliedEvent.LeftStateOfClaim), dropped);
        Assert.Equal(dropped, simulation.Count(TalliedEvent.SettledInTransitCountry));
        Assert.Equal(0, simulation.Count(TalliedEvent.MovedWithClaim));
    }

    [Fact]
    public void Where_people_may_move_those_who_leave_keep_their_claim()
    {
        using var confined = DayByDay.Run(World().Build());
        using var free = DayByDay.Run(World().Policy(Freedom(share: 1)).Build());

        var (moved, leftAgain) = (free.Count(TalliedEvent.MovedWithClaim), free.Count(TalliedEvent.LeftStateOfClaim));
        Assert.Equal(confined.Count(TalliedEvent.LeftStateOfClaim), moved, 0.15 * moved);
        Assert.True(leftAgain < 0.4 * moved, $"{moved} moved, {leftAgain} left the city as well.");
        Assert.True(free.Count(TalliedEvent.DroppedAtLiberty) < 0.9 * confined.Count(TalliedEvent.DroppedAtLiberty));
    }

    [Fact]
    public void If_half_may_move_half_of_those_who_leave_keep_their_claim()
    {
        using var simulation = DayByDay.Run(World().Policy(Freedom(share: 0.5)).Build());

        var (moved, left) = (simulation.Count(TalliedEvent.MovedWithClaim), simulation.Count(TalliedEvent.LeftStateOfClaim));
        Assert.True(moved > 200);
        Assert.InRange(moved / (double)(moved + left), 0.3, 0.5);
    }

    [Fact]
    public void People_bound_for_the_United_States_leave_towards_it_rather_than_for_another_state()
    {
        using var simulation = DayByDay.Run(World(mexicoGoalShare: 0).Build());

        // A third of the claims they abandon would be abandoned by others too.
        StationWorld.AssertShare(
            Leaving / 3, simulation.Count(TalliedEvent.LeftStateOfClaim), simulation.Count(TalliedEvent.DroppedAtLiberty));
    }

    [Fact]
    public void A_claim_is_decided_where_the_applicant_moved()
    {
        var scenario = World()
            .Policy(Freedom(share: 1))
            .Policy(new AsylumOfficeInstrument { At = [Town], Officers = Fixed(5000) }, From.AddDays(200))
            .Build();
        using var simulation = DayByDay.Run(scenario);
        var pending = SimulationRun.Execute(scenario, new RunOptions()).Outcomes
            .Total(OutcomeCatalog.All.ToList().FindIndex(outcome => outcome.Id == "asylum_backlog_end"));

        // The office of the first months has a claim in hand for half a year, so that one may still be there.
        var ended = simulation.Count(TalliedEvent.Recognised) + simulation.Count(TalliedEvent.GivenComplementaryProtection)
            + simulation.Count(TalliedEvent.Refused) + simulation.Count(TalliedEvent.DroppedAtLiberty);
        Assert.InRange(pending, 0, 1);
        Assert.Equal(People, ended + pending);
    }

    [Fact]
    public void A_freedom_given_to_nobody_or_elsewhere_changes_nothing()
    {
        var without = SimulationRun.Execute(World().Build(), new RunOptions());

        SameResult.Assert(without, SimulationRun.Execute(World().Policy(Freedom(share: 0)).Build(), new RunOptions()));
        SameResult.Assert(
            without,
            SimulationRun.Execute(World().Policy(Freedom(share: 1) with { At = [City], To = Town }).Build(), new RunOptions()));
    }

    private static FreedomOfMovementInstrument Freedom(double share) => new() { At = [Town], To = City, Share = Fixed(share) };

    private static WorldBuilder World(double mexicoGoalShare = 1) => TestWorlds.Quiet(From, From.AddYears(1))
        .Place("GT_ORI", PlaceRole.Origin)
        .Place("MX_ENT", PlaceRole.Transit)
        .Place("MX_CIT", PlaceRole.City)
        .Place("US_SEC", PlaceRole.BorderSector)
        .Leg("GT_ORI", "MX_ENT")
        .Leg("MX_ENT", "MX_CIT")
        .Leg("MX_CIT", "US_SEC")
        .Cohort(0, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, People)
        .Policy(new AsylumOfficeInstrument { At = [Town], Officers = Fixed(0.01) })
        .Parameters(parameters => parameters with
        {
            Groups = parameters.Groups.InNeed(1, TestGroup.Honduran),
            People = parameters.People with { TransitGoalShare = mexicoGoalShare },
            Asylum = parameters.Asylum with
            {
                OfficeReachShare = 1,
                ClaimShareTransitGoal = 1,
                ClaimShareOnwardGoal = 1,
                DropoutRate = 0.005,
                LeavesStateShare = Leaving,
                OnwardGoalDropoutFactor = 3,
            },
        });
}
