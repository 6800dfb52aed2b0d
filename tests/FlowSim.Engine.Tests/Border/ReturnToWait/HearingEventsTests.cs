using FlowSim.Engine.Execution;
using FlowSim.Fakes;
using FlowSim.Kernel.Time;
using FlowSim.Model;
using FlowSim.Model.Asylum;
using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using FlowSim.Model.Return;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Border.ReturnToWait;

public sealed class HearingEventsTests
{
    private const int People = 4000;
    private const double HearingDays = 100;

    [Fact]
    public void Groups_that_are_not_named_are_not_returned_to_wait()
    {
        using var named = Run(TestGroup.African, returns => returns with { Groups = [TestGroup.African] });
        using var unnamed = Run(TestGroup.African, returns => returns);

        Assert.Equal(People, named.Count(TalliedEvent.ReturnedToWait));
        Assert.Equal(0, unnamed.Count(TalliedEvent.ReturnedToWait));
    }

    [Fact]
    public void Kinds_that_are_not_named_are_not_returned_to_wait()
    {
        using var run = Run(TestGroup.Honduran, returns => returns with { Kinds = [PartyKind.Family] });

        Assert.Equal(0, run.Count(TalliedEvent.ReturnedToWait));
    }

    [Fact]
    public void The_vulnerable_share_is_exempted()
    {
        using var run = Run(TestGroup.Honduran, returns => returns with { ExemptShare = Fixed(0.3) });

        AssertShare(0.3, run.Count(TalliedEvent.ExemptFromWaiting));
        Assert.Equal(People, run.Count(TalliedEvent.ExemptFromWaiting) + run.Count(TalliedEvent.ReturnedToWait));
    }

    [Fact]
    public void The_lateral_share_waits_in_a_distant_city()
    {
        var world = BorderWorld.ToSector(People);
        world.Policy(BorderWorld.Returns(world) with { LateralTo = [world["MX_FAR"]], LateralShare = Fixed(0.4) });

        using var run = DayByDay.Run(world.Build());

        AssertShare(0.4, run.Count(TalliedEvent.ReturnedElsewhere));
        Assert.Equal(People, run.Count(TalliedEvent.ReturnedToWait));
    }

    [Fact]
    public void A_party_that_Mexico_refuses_is_treated_like_all_others()
    {
        var world = BorderWorld.ToSector(People);
        world.Policy(BorderWorld.Returns(world)).Policy(new RefusalOfReturnsInstrument { Share = Fixed(0.25) });

        using var run = DayByDay.Run(world.Build());

        AssertShare(0.25, run.Count(TalliedEvent.ReturnRefusedByTransitCountry));
        Assert.Equal(run.Count(TalliedEvent.ReturnRefusedByTransitCountry), run.Count(TalliedEvent.DetainedByDestinationCountry));
    }

    [Fact]
    public void A_refusal_at_another_city_refuses_nobody()
    {
        var world = BorderWorld.ToSector(People);
        world.Policy(BorderWorld.Returns(world)).Policy(new RefusalOfReturnsInstrument { At = [world["MX_FAR"]], Share = Fixed(1) });

        using var run = DayByDay.Run(world.Build());

        Assert.Equal(People, run.Count(TalliedEvent.ReturnedToWait));
    }

    [Fact]
    public void While_hearings_are_suspended_nobody_is_heard_and_everybody_keeps_waiting()
    {
        var world = BorderWorld.ToSector(People);
        world.Policy(BorderWorld.Returns(world)).Policy(new HearingSuspensionInstrument { Share = Fixed(1) });

        using var run = DayByDay.Run(world.Build());

        Assert.Equal(0, run.Count(TalliedEvent.AttendedHearing));
        Assert.True(run.Count(TalliedEvent.HearingPostponed) > People);
    }

    [Fact]
    public void However_often_a_hearing_is_postponed_the_wait_goes_on()
    {
        var world = BorderWorld.ToSector(10).Parameters(parameters => parameters with
        {
            ReturnToWait = parameters.ReturnToWait with { HearingMedianDays = 0.25, HearingSigma = 0, GiveUpRate = 0 },
        });
        world.Policy(BorderWorld.Returns(world)).Policy(new HearingSuspensionInstrument { Share = Fixed(1) });

        using var run = DayByDay.Run(world.Build());

        Assert.Equal(10, run.Count(TalliedEvent.ReturnedToWait));
        Assert.True(run.Count(TalliedEvent.HearingPostponed) > 10 * 1000);
        Assert.Equal(0, run.Count(TalliedEvent.GaveUp));
    }

    [Fact]
    public void Assisted_return_brings_home_people_who_would_have_stayed_or_crossed()
    {
        var world = BorderWorld.ToSector(People).Parameters(parameters => parameters with
        {
            ReturnToWait = parameters.ReturnToWait with { GiveUpRate = 0.05, GoHomeShare = 0.5 },
        });
        world.Policy(BorderWorld.Returns(world)).Policy(new AssistedReturnInstrument { At = [world["MX_NOR"]], Share = Fixed(1) });

        using var run = DayByDay.Run(world.Build());

        Assert.True(run.Count(TalliedEvent.AssistedReturn) > 1000);
        Assert.Equal(0, run.Count(TalliedEvent.SettledInTransitCountry));
        Assert.Equal(run.Count(TalliedEvent.GaveUpHearing), run.Count(TalliedEvent.GaveUp));
    }

    [Fact]
    public void People_waiting_for_a_hearing_can_claim_in_Mexico_where_that_is_allowed()
    {
        var world = BorderWorld.ToSector(People);
        world.Policy(BorderWorld.Returns(world))
            .Policy(new AsylumOfficeInstrument { At = [world["MX_CON"]], Officers = Fixed(50) })
            .Policy(new ClaimsWhileWaitingInstrument { At = [world["MX_NOR"]], RatePerMonth = Fixed(1) })
            .Parameters(parameters => parameters with { Asylum = parameters.Asylum with { OfficeReachShare = 0 } });

        using var run = DayByDay.Run(world.Build());

        Assert.True(run.Count(TalliedEvent.ClaimedWhileWaiting) > People / 2);
        Assert.Equal(run.Count(TalliedEvent.ClaimedWhileWaiting), run.Count(TalliedEvent.ClaimedAtLiberty));
        Assert.True(run.Count(TalliedEvent.Recognised) > 1000);
    }

    [Fact]
    public void The_last_hearing_protects_its_share_and_decides_nothing_for_the_others()
    {
        using var run = DayByDay.Run(Waiting(PartyKind.Adult, remain => remain with { ReliefShare = 0.3 }));

        var heard = run.Count(TalliedEvent.AttendedHearing);
        Assert.True(heard >= People);
        StationWorld.AssertShare(0.3, run.Count(TalliedEvent.ProtectedAtDestination), heard);
        Assert.Equal(heard, run.Count(TalliedEvent.ProtectedAtDestination) + run.Count(TalliedEvent.RefusedByHearing));
        Assert.Equal(run.Count(TalliedEvent.RefusedByHearing), run.Count(TalliedEvent.RefouledByDestinationCountry));
        Assert.Equal(0, run.Count(TalliedEvent.RemovedAfterWrongRefusal));
    }

    [Fact]
    public void Relief_at_a_hearing_is_not_among_the_protection_given_by_the_transit_country()
    {
        var run = SimulationRun.Execute(Waiting(PartyKind.Adult, remain => remain), new RunOptions());

        Assert.Equal(People, run.Total("hearing_relief"));
        Assert.Equal(0, run.Total("protected"));
        Assert.Equal(0, run.Total("access_index"));
        Assert.Equal(People, run.Fates.TransitionsTo(run.Fates)[(int)Fate.InDestinationCountry, (int)Fate.InDestinationCountry]);
    }

    [Fact]
    public void Every_return_to_wait_of_a_party_in_need_is_counted_as_such()
    {
        using var inNeed = DayByDay.Run(Waiting(PartyKind.Adult, remain => remain));
        using var others = DayByDay.Run(Waiting(PartyKind.Adult, remain => remain, needShare: 0));

        Assert.Equal(People, inNeed.Count(TalliedEvent.ReturnedToWaitInNeed));
        Assert.Equal(People, others.Count(TalliedEvent.ReturnedToWait));
        Assert.Equal(0, others.Count(TalliedEvent.ReturnedToWaitInNeed));
    }

    [Fact]
    public void Going_home_from_the_wait_is_giving_up_under_duress_for_people_in_need_alone()
    {
        static ReturnToWaitParameters Home(ReturnToWaitParameters remain) => remain with { GiveUpRate = 0.05, GoHomeShare = 1 };
        using var inNeed = DayByDay.Run(Waiting(PartyKind.Adult, Home));
        using var others = DayByDay.Run(Waiting(PartyKind.Adult, Home, needShare: 0));

        Assert.True(inNeed.Count(TalliedEvent.GaveUp) > People / 2);
        Assert.Equal(inNeed.Count(TalliedEvent.GaveUp), inNeed.Count(TalliedEvent.GaveUpUnderDuress));
        Assert.True(others.Count(TalliedEvent.GaveUp) > People / 2);
        Assert.Equal(0, others.Count(TalliedEvent.GaveUpUnderDuress));
    }

    [Fact]
    public void Parties_give_up_before_a_hearing_at_a_constant_rate()
    {
        using var run = DayByDay.Run(Waiting(PartyKind.Adult, remain => remain with { GiveUpRate = 0.005, GoHomeShare = 1 }));

        var gaveUp = run.Count(TalliedEvent.GaveUpHearing);
        StationWorld.AssertShare(1 - Math.Exp(-0.005 * HearingDays), gaveUp, People);
        Assert.Equal(People, gaveUp + run.Count(TalliedEvent.AttendedHearing));
    }

    [Fact]
    public void Families_send_a_child_on_alone_at_a_constant_rate_and_at_most_once()
    {
        const double PerMonth = 0.2;
        using var run = DayByDay.Run(Waiting(PartyKind.Family, remain => remain with { ChildSentAloneRatePerMonth = PerMonth }));

        var expected = 1 - Math.Exp(-PerMonth * HearingDays / MeanYear.DaysPerMonth);
        StationWorld.AssertShare(expected, run.Count(TalliedEvent.ChildSentAlone), run.World.Cohorts.PartyCount);
    }

    /// <summary>
    /// Everybody is returned to wait and has one hearing, on the same day for all, which gives protection unless a test
    /// changes that.
    /// </summary>
    private static Scenario Waiting(
        PartyKind kind, Func<ReturnToWaitParameters, ReturnToWaitParameters> change, double needShare = 1)
    {
        var world = BorderWorld.ToSector(People, kind).Parameters(parameters => parameters with
        {
            Groups = parameters.Groups.InNeed(needShare),
            ReturnToWait = change(parameters.ReturnToWait with
            {
                HearingMedianDays = HearingDays,
                HearingSigma = 0,
                LastHearingShare = 1,
                ReliefShare = 1,
            }),
        });
        return world.With(place => BorderWorld.Returns(place));
    }

    private static Simulation Run(NationalityGroup group, Func<ReturnToWaitInstrument, ReturnToWaitInstrument> change)
    {
        var world = BorderWorld.ToSector(People, group: group);
        return DayByDay.Run(world.With(place => change(BorderWorld.Returns(place))));
    }

    /// <summary>Fails unless a count of all people is within four standard deviations of a share.</summary>
    private static void AssertShare(double share, long count)
    {
        var spread = 4 * Math.Sqrt(People * share * (1 - share));
        Assert.InRange(count, (People * share) - spread, (People * share) + spread);
    }
}
