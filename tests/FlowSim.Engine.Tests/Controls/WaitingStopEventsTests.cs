using FlowSim.Engine.Execution;
using FlowSim.Engine.Observation;
using FlowSim.Engine.Tests.Border;
using FlowSim.Fakes;
using FlowSim.Model;
using FlowSim.Model.Asylum;
using FlowSim.Model.Border.Metering;
using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.Controls;
using FlowSim.Model.Detention;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Controls;

/// <summary>
/// People wait in a border city, on the list of a closed port or for a hearing. Officers come after three months, when everybody
/// is there, and stay for a hundred days.
/// </summary>
public sealed class WaitingStopEventsTests
{
    private const int People = 4000;
    private const int Days = 100;
    private const double MaxStopRate = 0.3;

    // Of people without papers, with officers who have unlimited time.
    private const double PassagesPerDay = 0.02;
    private const double Expected = PassagesPerDay * MaxStopRate * Days;

    private static readonly DateOnly OfficersCome = BorderWorld.From.AddDays(90);

    [Fact]
    public void People_on_a_list_are_stopped_at_the_rate_of_the_days_on_which_officers_are_there()
    {
        using var run = DayByDay.Run(OnList(Paying).Build());

        AssertStops(Expected, run);
        Assert.Equal(run.Count(TalliedEvent.Stopped), run.Count(TalliedEvent.Bribed));
        Assert.Equal(0, run.Count(TalliedEvent.LeftPortList));
    }

    [Fact]
    public void The_stops_do_not_depend_on_how_often_a_wait_begins_again()
    {
        // With a hearing every third day, which is always postponed, a wait of a hundred days has 33 parts.
        using var often = DayByDay.Run(Postponed(3));
        using var seldom = DayByDay.Run(Postponed(1000));

        Assert.True(often.Count(TalliedEvent.HearingPostponed) > 30 * People);
        Assert.Equal(0, seldom.Count(TalliedEvent.HearingPostponed));
        AssertStops(Expected, often);
        AssertStops(Expected, seldom);
    }

    [Fact]
    public void Officers_who_accept_the_papers_of_a_share_stop_the_others()
    {
        using var half = DayByDay.Run(ForHearing(1000, parameters => Respecting(Paying(parameters), 0.75)).Build());
        using var all = DayByDay.Run(ForHearing(1000, parameters => Respecting(Paying(parameters), 1)).Build());

        AssertStops(0.25 * Expected, half);
        Assert.Equal(0, all.Count(TalliedEvent.Stopped));
    }

    [Fact]
    public void Without_officers_nobody_is_stopped()
    {
        var world = Closed().Parameters(Paying);

        using var run = DayByDay.Run(world.Build());

        Assert.Equal(People, run.Count(TalliedEvent.JoinedPortList));
        Assert.Equal(0, run.Count(TalliedEvent.Stopped));
    }

    [Fact]
    public void Twice_the_effort_of_few_officers_is_worth_twice_the_officers()
    {
        static WorldBuilder Few(double officers) => Closed(officers).Parameters(Paying);
        var keen = Few(1);
        keen.Policy(new EnforcementEffortInstrument { Factor = Fixed(2) });

        using var two = DayByDay.Run(Few(2).Build());
        using var effort = DayByDay.Run(keen.Build());

        Assert.True(two.Count(TalliedEvent.Stopped) > 100);
        Assert.Equal(two.StateHash, effort.StateHash);
    }

    [Fact]
    public void Who_is_apprehended_loses_the_place_on_the_list_and_is_deported()
    {
        using var run = DayByDay.Run(OnList(parameters => parameters, withStation: true).Build());

        var apprehended = run.Count(TalliedEvent.ApprehendedWhileWaiting);
        StationWorld.AssertShare(1 - Math.Exp(-Expected), apprehended, People);
        Assert.Equal(apprehended, run.Count(TalliedEvent.LeftPortList));
        Assert.Equal(apprehended, run.Count(TalliedEvent.Detained));
        Assert.Equal(apprehended, run.Count(TalliedEvent.DeportedByTransitCountry));
        Assert.Equal(apprehended, run.Count(TalliedEvent.RefouledByTransitCountry));
        var admitted = run.Count(TalliedEvent.ReachedDestinationCountry);
        Assert.Equal(People - apprehended - admitted, run.World.PortLists.People.Sum());
    }

    [Fact]
    public void Who_is_released_for_lack_of_space_goes_to_the_end_of_the_list()
    {
        using var run = DayByDay.Run(OnList(parameters => parameters).Build());

        var released = run.Count(TalliedEvent.ReleasedForLackOfSpace);
        Assert.True(released > 1000);
        Assert.Equal(released, run.Count(TalliedEvent.Apprehended));
        Assert.InRange(run.Count(TalliedEvent.ApprehendedWhileWaiting), released / 2, released - 1);
        Assert.True(run.Count(TalliedEvent.JoinedPortList) > People + 500);
    }

    [Fact]
    public void Who_is_detained_and_released_still_has_a_hearing()
    {
        using var run = DayByDay.Run(ForHearing(
            120,
            parameters => Respecting(parameters, 0) with
            {
                Detention = parameters.Detention with { ReturnedShareRegional = 0, ClaimShareUninformed = 0, ClaimShareInformed = 0 },
                ReturnToWait = parameters.ReturnToWait with { LastHearingShare = 1 },
            },
            withStation: true).Build());

        Assert.True(run.Count(TalliedEvent.ReleasedWithOrder) > 500);
        Assert.Equal(People, run.Count(TalliedEvent.ReturnedToWait));
        Assert.Equal(People, run.Count(TalliedEvent.AttendedHearing) + StillWaiting(run));
        Assert.True(run.Count(TalliedEvent.AttendedHearing) > 0.9 * People);
    }

    [Fact]
    public void The_agency_keeps_the_claim_of_who_is_apprehended()
    {
        var world = Claimants(respectedShare: 0);
        using var run = DayByDay.Run(world.Build());

        Assert.True(run.Count(TalliedEvent.ApprehendedWhileWaiting) > 1000);
        Assert.Equal(People, run.Count(TalliedEvent.ClaimedAtLiberty));
        Assert.Equal(0, run.Count(TalliedEvent.ClaimedInDetention));
        Assert.Equal(0, run.Count(TalliedEvent.DroppedAtLiberty) + run.Count(TalliedEvent.DroppedInDetention));
        Assert.Equal(People, CountPresent(run, party => party.HasClaim));
    }

    [Fact]
    public void Claimants_whose_papers_are_accepted_are_left_alone()
    {
        using var run = DayByDay.Run(Claimants(respectedShare: 1).Build());

        Assert.Equal(People, run.Count(TalliedEvent.ClaimedAtLiberty));
        Assert.Equal(0, run.Count(TalliedEvent.ApprehendedWhileWaiting));
    }

    private static long StillWaiting(Simulation run) => CountPresent(run, party => party.Is(PartyTraits.AwaitsHearing));

    private static int CountPresent(Simulation run, Func<PartyRecord, bool> isCounted)
    {
        var people = 0;
        Census.ForEachPresent(run.Shards, (_, party) => people += isCounted(party) ? party.People : 0);
        return people;
    }

    /// <summary>Fails unless stops are Poisson with the expected number for each person.</summary>
    private static void AssertStops(double expected, Simulation run)
    {
        var mean = expected * People;
        Assert.InRange(run.Count(TalliedEvent.Stopped), mean - (4.5 * Math.Sqrt(mean)), mean + (4.5 * Math.Sqrt(mean)));
    }

    /// <summary>Everybody pays nothing and goes on waiting.</summary>
    private static ModelParameters Paying(ModelParameters parameters) => parameters with
    {
        Encounters = parameters.Encounters with { BribeShareCivil = 1, BribeUsd = 0 },
    };

    private static ModelParameters Respecting(ModelParameters parameters, double share) => parameters with
    {
        Encounters = parameters.Encounters with { HearingRespectedShare = share },
    };

    private static WorldBuilder OnList(Func<ModelParameters, ModelParameters> change, bool withStation = false) =>
        Closed(1e12, withStation).Parameters(change);

    /// <summary>A port that admits hardly anybody, but keeps a list.</summary>
    private static WorldBuilder Closed(double officers = 0, bool withStation = false)
    {
        var world = BorderWorld.ToPort(People);
        world.Policy(new PortIntakeInstrument { At = [world["US_POR"]], PeoplePerDay = Fixed(1e-6) });
        return Watched(world, officers, withStation);
    }

    private static Scenario Postponed(double everyDays) =>
        ForHearing(everyDays, parameters => Respecting(Paying(parameters), 0))
            .With(_ => new HearingSuspensionInstrument { Share = Fixed(1) });

    private static WorldBuilder ForHearing(
        double everyDays, Func<ModelParameters, ModelParameters> change, bool withStation = false)
    {
        var world = BorderWorld.ToSector(People).Parameters(parameters => parameters with
        {
            ReturnToWait = parameters.ReturnToWait with { HearingMedianDays = everyDays, HearingSigma = 0, LastHearingShare = 0.01 },
        });
        world.Policy(BorderWorld.Returns(world));
        return Watched(world, 1e12, withStation).Parameters(change);
    }

    /// <summary>People who claim on the way in a town where officers come later, and whose claims nobody decides in time.</summary>
    private static WorldBuilder Claimants(double respectedShare)
    {
        var world = BorderWorld.ToPort(People).Parameters(parameters => parameters with
        {
            Asylum = parameters.Asylum with
            {
                OfficeReachShare = 1,
                ClaimShareOnwardGoal = 1,
                ClaimShareTransitGoal = 1,
                DropoutRate = 0,
                DecisionsPerOfficerYear = 1e-6,
            },
            Encounters = parameters.Encounters with { ClaimRespectedShare = respectedShare },
        });
        world.Policy(new AsylumOfficeInstrument { At = [world["MX_NOR"]], Officers = Fixed(1) });
        return Watched(world, 1e12, withStation: true);
    }

    private static WorldBuilder Watched(WorldBuilder world, double officers, bool withStation)
    {
        if (officers > 0)
        {
            world.Policy(
                new PatrolInstrument { At = [world["MX_NOR"]], Officers = Fixed(officers), Force = TestForce.Inm },
                OfficersCome,
                OfficersCome.AddDays(Days));
        }

        if (withStation)
        {
            world.Policy(new DetentionStationInstrument { At = [world["MX_NOR"]], Places = Fixed(1e5) });
        }

        return world.Parameters(parameters => parameters with
        {
            Encounters = parameters.Encounters with
            {
                WaitingPassagesPerDay = PassagesPerDay,
                MaxStopRate = MaxStopRate,
                CrowdingExponent = 1,
            },
            Detention = parameters.Detention with { ReturnedShareRegional = 1, ClaimShareInformed = 0, ClaimShareUninformed = 0 },
            Groups = parameters.Groups.SettingOutAgain(0),
        });
    }
}
