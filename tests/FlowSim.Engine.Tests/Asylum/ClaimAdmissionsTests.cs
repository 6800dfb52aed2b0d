using FlowSim.Engine.Execution;
using FlowSim.Engine.Observation;
using FlowSim.Engine.Tests.Border;
using FlowSim.Fakes;
using FlowSim.Kernel.Time;
using FlowSim.Model.Asylum;
using FlowSim.Model.Controls;
using FlowSim.Model.Detention;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;
using FlowSim.Model.World;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Asylum;

/// <summary>Everybody claims asylum at an office on the way, and nobody decides the claims in time.</summary>
public sealed class ClaimAdmissionsTests
{
    private const int People = 2000;
    private const double PerOfficerDay = 4;

    [Fact]
    public void Where_staff_is_no_limit_each_claim_is_admitted_after_the_least_time()
    {
        using var run = DayByDay.Run(World(days: 5).Build());

        Assert.Equal(People, run.Count(TalliedEvent.ClaimedAtLiberty));
        Assert.Equal(People, run.Count(TalliedEvent.ClaimAdmitted));
        Assert.Equal(People * 5 * Tick.PerDay, run.Count(TalliedEvent.AdmissionWaitPersonTicks));
        Assert.Equal(People, Present(run, JourneyEvent.AwaitDecision) + Present(run, JourneyEvent.Decision));
    }

    [Fact]
    public void An_office_admits_as_many_as_its_staff_can_while_a_line_stands()
    {
        const double Staff = 2.5;
        var days = new List<long>();
        using var run = DayByDay.Run(World(days: 0, Staff).Build(), new RunOptions(), (world, _) =>
            days.Add(world.Count(TalliedEvent.ClaimAdmitted)));

        Assert.Equal(20 * Staff * PerOfficerDay, days[80] - days[60]);
        Assert.Equal(People - days[^1], Present(run, JourneyEvent.AwaitAdmission) + Present(run, JourneyEvent.ClaimAdmitted));
    }

    [Fact]
    public void Without_a_least_time_and_a_limit_there_is_no_admission_and_its_numbers_change_nothing()
    {
        var without = World(days: 0).Build();
        var other = World(days: 0).Parameters(parameters => parameters with
        {
            Asylum = parameters.Asylum with { AdmissionsPerOfficerDay = 77 },
            Encounters = parameters.Encounters with { RegistrationRespectedShare = 0.01 },
        });

        using var run = DayByDay.Run(without);
        Assert.Equal(People, Present(run, JourneyEvent.AwaitDecision) + Present(run, JourneyEvent.Decision));
        Assert.Equal(0, run.Count(TalliedEvent.ClaimAdmitted));
        SameResult.Assert(
            SimulationRun.Execute(without, new RunOptions()), SimulationRun.Execute(other.Build(), new RunOptions()));
    }

    [Fact]
    public void When_the_office_closes_the_line_moves_to_the_next_one()
    {
        const int Open = 40;
        var world = World(days: 60, until: BorderWorld.From.AddDays(Open));
        world.Policy(new AsylumOfficeInstrument { At = [world["MX_CON"]], Officers = Fixed(1) }, BorderWorld.From.AddDays(Open - 1));

        using var run = DayByDay.Run(world.Build());

        Assert.Equal(People, run.Count(TalliedEvent.ClaimAdmitted));
    }

    [Fact]
    public void Who_is_stopped_before_admission_is_treated_as_without_papers_unless_officers_accept_the_registration()
    {
        using var run = DayByDay.Run(Watched(accepted: 0.25, claimAgain: 0).Build());

        // Everybody has claimed before officers come, who stay for a hundred days; nobody is admitted before they leave.
        var apprehended = run.Count(TalliedEvent.ApprehendedWhileWaiting);
        StationWorld.AssertShare(1 - Math.Exp(-0.75 * 0.02 * 0.3 * 100), apprehended, People);
        Assert.Equal(apprehended, run.Count(TalliedEvent.LostBeforeAdmission));
        Assert.Equal(apprehended, run.Count(TalliedEvent.DroppedAtLiberty));
        Assert.Equal(apprehended, run.Count(TalliedEvent.RefouledByTransitCountry));
        Assert.Equal(People - apprehended, run.Count(TalliedEvent.ClaimAdmitted));
    }

    [Fact]
    public void Who_loses_a_registration_can_claim_again_in_the_station()
    {
        using var run = DayByDay.Run(Watched(accepted: 0, claimAgain: 1).Build());

        Assert.True(run.Count(TalliedEvent.LostBeforeAdmission) > 500);
        Assert.Equal(run.Count(TalliedEvent.LostBeforeAdmission), run.Count(TalliedEvent.ClaimedInDetention));
        Assert.Equal(0, run.Count(TalliedEvent.RefouledByTransitCountry));
    }

    [Fact]
    public void Officers_who_accept_every_registration_stop_nobody()
    {
        using var run = DayByDay.Run(Watched(accepted: 1, claimAgain: 0).Build());

        Assert.Equal(0, run.Count(TalliedEvent.Stopped));
        Assert.Equal(People, run.Count(TalliedEvent.ClaimAdmitted));
    }

    [Fact]
    public void Nobody_is_released_to_an_alternative_before_admission()
    {
        var released = new List<long>();
        var scenario = StationWorld.With(
            parameters => parameters with
            {
                Asylum = parameters.Asylum with { AdmissionDays = 30, DecisionsPerOfficerYear = 0.1 },
                Detention = parameters.Detention with
                {
                    InformedShare = 1,
                    ClaimShareInformed = 1,
                    IntimidationShare = 0,
                    DropoutRate = 0,
                    AlternativeDelayDays = 0.01,
                },
            },
            new AlternativesToDetentionInstrument { Share = Fixed(1) });
        using var run = DayByDay.Run(scenario, new RunOptions(), (world, _) =>
            released.Add(world.Count(TalliedEvent.ReleasedToAlternative)));

        Assert.Equal(0, released[30]);
        Assert.Equal(run.Count(TalliedEvent.ClaimedInDetention), released[^1]);
        Assert.True(released[^1] > 1000);
    }

    private static int Present(Simulation run, JourneyEvent next)
    {
        var people = 0;
        Census.ForEachPresent(run.Shards, (_, party) => people += party.Event == next ? party.People : 0);
        return people;
    }

    /// <summary>Officers watch the town from the third month on, when everybody waits there.</summary>
    private static WorldBuilder Watched(double accepted, double claimAgain)
    {
        var world = World(days: 200).Parameters(parameters => parameters with
        {
            Encounters = parameters.Encounters with
            {
                WaitingPassagesPerDay = 0.02,
                MaxStopRate = 0.3,
                CrowdingExponent = 1,
                RegistrationRespectedShare = accepted,
                ClaimRespectedShare = 1,
            },
            Detention = parameters.Detention with
            {
                ReturnedShareRegional = 1,
                InformedShare = 1,
                ClaimShareInformed = claimAgain,
                IntimidationShare = 0,
            },
            Groups = parameters.Groups.SettingOutAgain(0),
        });
        var come = BorderWorld.From.AddDays(90);
        var officers = new PatrolInstrument { At = [world["MX_NOR"]], Officers = Fixed(1e12), Force = TestForce.Inm };
        return world
            .Policy(officers, come, come.AddDays(100))
            .Policy(new DetentionStationInstrument { At = [world["MX_NOR"]], Places = Fixed(1e5) });
    }

    private static WorldBuilder World(double days, double staff = 0, DateOnly? until = null)
    {
        var world = BorderWorld.ToPort(People).Parameters(parameters => Claiming(parameters, days));
        return world.Policy(
            new AsylumOfficeInstrument { At = [world["MX_NOR"]], Officers = Fixed(1), AdmissionOfficers = Fixed(staff) },
            BorderWorld.From,
            until);
    }

    private static ModelParameters Claiming(ModelParameters parameters, double days) => parameters with
    {
        Asylum = parameters.Asylum with
        {
            OfficeReachShare = 1,
            ClaimShareOnwardGoal = 1,
            ClaimShareTransitGoal = 1,
            DropoutRate = 0,
            DecisionsPerOfficerYear = 1e-6,
            AdmissionDays = days,
            AdmissionsPerOfficerDay = PerOfficerDay,
        },
    };
}
