using FlowSim.Engine.Execution;
using FlowSim.Fakes;
using FlowSim.Model.Controls;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Controls;

public sealed class EncounterEventsTests
{
    private static readonly DateOnly From = new(2019, 1, 1);
    private static readonly DateOnly Until = new(2019, 9, 1);

    [Fact]
    public void Soldiers_start_to_take_bribes_some_months_after_their_arrival()
    {
        var came = From.AddMonths(1);
        using var simulation = Run(Control(TestForce.NationalGuard, came, bribeCivil: 1, bribeMilitary: 0));

        // They came on 1 February; no bribes for 75 days, half-way after 105, and nearly like others from July on.
        Assert.Equal(0, Share(simulation, 1, 3));
        Assert.InRange(Share(simulation, 4, 5), 0.2, 0.9);
        Assert.InRange(Share(simulation, 6, 8), 0.85, 1);
    }

    [Fact]
    public void Soldiers_who_were_there_before_take_as_many_bribes_as_others()
    {
        using var simulation = Run(Control(TestForce.Army, From, bribeCivil: 1, bribeMilitary: 0));

        Assert.Equal(1, Share(simulation, 0, 8));
    }

    [Fact]
    public void Some_of_those_who_paid_are_handed_to_kidnappers()
    {
        const double Collusion = 0.2;
        using var simulation = Run(Control(TestForce.Inm, From, 1, 0, Collusion));
        var (paid, handed) = (simulation.Count(TalliedEvent.Bribed), simulation.Count(TalliedEvent.HandedToKidnappers));

        var error = Math.Sqrt(paid * Collusion * (1 - Collusion));
        Assert.InRange(handed, (paid * Collusion) - (4.5 * error), (paid * Collusion) + (4.5 * error));
        Assert.Equal(handed, simulation.Count(TalliedEvent.Kidnapped));
    }

    [Fact]
    public void People_whom_no_station_admits_may_be_handed_to_kidnappers_too()
    {
        using var simulation = Run(Control(TestForce.Inm, From, 0, 0, collusion: 1));

        Assert.True(simulation.Count(TalliedEvent.ReleasedForLackOfSpace) > 100);
        Assert.Equal(simulation.Count(TalliedEvent.ReleasedForLackOfSpace), simulation.Count(TalliedEvent.HandedToKidnappers));
    }

    [Fact]
    public void Officers_under_oversight_take_less_hurt_fewer_and_hand_over_nobody()
    {
        using var unwatched = Run(Control(TestForce.Inm, From, 0.5, 0, collusion: 0.5, abuse: 0.5));
        var world = Control(TestForce.Inm, From, 0.5, 0, collusion: 0.5, abuse: 0.5);
        using var watched = Run(world.Policy(new OversightInstrument
        {
            At = [world["GT_ORI"]],
            Bribes = Fixed(0.5),
            Abuse = Fixed(0.5),
            Collusion = Fixed(0),
        }));
        using var elsewhere = Run(Control(TestForce.Inm, From, 0.5, 0, collusion: 0.5, abuse: 0.5, watchedElsewhere: true));

        Assert.True(unwatched.Count(TalliedEvent.HandedToKidnappers) > 100);
        Assert.Equal(0, watched.Count(TalliedEvent.HandedToKidnappers));
        Assert.True(watched.Count(TalliedEvent.Bribed) < 0.7 * unwatched.Count(TalliedEvent.Bribed));
        Assert.True(watched.Count(TalliedEvent.AbusedByOfficers) < 0.7 * unwatched.Count(TalliedEvent.AbusedByOfficers));
        Assert.Equal(unwatched.StateHash, elsewhere.StateHash);
    }

    [Fact]
    public void Reporting_a_crime_changes_nobodys_journey()
    {
        var world = Control(TestForce.Inm, From, 0.5, 0, abuse: 0.5);
        using var silent = Run(world);
        using var reporting = Run(Control(TestForce.Inm, From, 0.5, 0, abuse: 0.5)
            .Policy(new OversightInstrument { Reporting = Fixed(10) }));

        Assert.True(reporting.Count(TalliedEvent.ReportedCrime) > 5 * silent.Count(TalliedEvent.ReportedCrime));
        Assert.Equal(silent.StateHash, reporting.StateHash);
    }

    private static double Share(Simulation simulation, int fromMonth, int untilMonth)
    {
        double Count(TalliedEvent talliedEvent) => simulation.Count(talliedEvent, fromMonth) - simulation.Count(talliedEvent, untilMonth);
        Assert.True(Count(TalliedEvent.Stopped) > 50);
        return Count(TalliedEvent.Bribed) / Count(TalliedEvent.Stopped);
    }

    private static Simulation Run(WorldBuilder world) => DayByDay.Run(world.Build());

    private static WorldBuilder Control(
        Force force,
        DateOnly since,
        double bribeCivil,
        double bribeMilitary,
        double collusion = 0,
        double abuse = 0,
        bool watchedElsewhere = false)
    {
        var world = TestWorlds.Quiet(From, Until)
            .Place("GT_ORI", PlaceRole.Origin)
            .Place("MX_OUT", PlaceRole.Transit)
            .Place("US_SEC", PlaceRole.BorderSector)
            .Leg("GT_ORI", "US_SEC")
            .Leg("MX_OUT", "US_SEC")
            .Parameters(parameters => parameters with
            {
                Encounters = parameters.Encounters with
                {
                    BribeShareCivil = bribeCivil,
                    BribeShareMilitary = bribeMilitary,
                    AbuseShareCivil = abuse,
                    BribeUsd = 0,
                },
                Corruption = parameters.Corruption with { CollusionShare = collusion },
                Kidnapping = parameters.Kidnapping with { RepeatShare = 0, HeldMedianDays = 1 },
            });
        for (var month = 0; month < 8; month++)
        {
            world.Cohort(month, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, 1000);
        }

        if (watchedElsewhere)
        {
            world.Policy(new OversightInstrument { At = [world["MX_OUT"]], Bribes = Fixed(0), Collusion = Fixed(0) });
        }

        return world.Policy(TestWorlds.FullWatch(world["GT_ORI"]) with { Force = force }, since);
    }
}
