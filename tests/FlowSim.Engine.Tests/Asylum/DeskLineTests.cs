using FlowSim.Fakes;
using FlowSim.Model.Asylum;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Asylum;

public sealed class DeskLineTests
{
    private const double PerOfficerDay = 5;

    private static readonly DateOnly From = new(2019, 1, 1);

    [Fact]
    public void A_desk_registers_no_more_people_than_its_officers_can_and_as_many_while_a_line_stands()
    {
        const double Officers = 0.65;
        var days = new List<long>();
        using var simulation = DayByDay.Run(World(inNeed: 1000, passing: 0, Officers).Build(), new RunOptions(), (world, _) =>
            days.Add(world.Count(TalliedEvent.ClaimedAtLiberty)));

        var busy = days[25] - days[5];
        Assert.InRange(busy, (20 * Officers * PerOfficerDay) - 1, (20 * Officers * PerOfficerDay) + 1);
        Assert.Equal(1000, simulation.Count(TalliedEvent.JoinedDeskLine));
    }

    [Fact]
    public void People_who_pass_by_take_nothing_of_what_a_desk_can_register()
    {
        using var alone = DayByDay.Run(World(inNeed: 400, passing: 0, officers: 2).Build());
        using var among = DayByDay.Run(World(inNeed: 400, passing: 40_000, officers: 2).Build());

        Assert.True(alone.Count(TalliedEvent.ClaimedAtLiberty) > 250);
        Assert.Equal(alone.Count(TalliedEvent.ClaimedAtLiberty), among.Count(TalliedEvent.ClaimedAtLiberty));
    }

    [Fact]
    public void Whoever_runs_out_of_patience_goes_on_without_a_claim()
    {
        using var simulation = DayByDay.Run(World(inNeed: 1000, passing: 0, officers: 1, patienceDays: 3).Build());

        var (joined, left) = (simulation.Count(TalliedEvent.JoinedDeskLine), simulation.Count(TalliedEvent.LeftDeskLine));
        Assert.True(left > 500, $"{left} left.");
        Assert.Equal(joined - left, simulation.Count(TalliedEvent.ClaimedAtLiberty));
        Assert.Equal(left, simulation.Count(TalliedEvent.ReachedDestinationCountry));
    }

    [Fact]
    public void When_a_desk_closes_those_in_line_go_on()
    {
        var closing = From.AddDays(20);
        using var simulation = DayByDay.Run(World(inNeed: 1000, passing: 0, officers: 0.2, until: closing).Build());

        var claims = simulation.Count(TalliedEvent.ClaimedAtLiberty);
        Assert.InRange(claims, 1, 20 * 0.2 * PerOfficerDay + 1);
        Assert.Equal(simulation.Count(TalliedEvent.JoinedDeskLine) - claims, simulation.Count(TalliedEvent.LeftDeskLine));
        Assert.Equal(1000 - claims, simulation.Count(TalliedEvent.ReachedDestinationCountry));
    }

    /// <summary>
    /// A place with a desk on the way to the border. Hondurans are in need and all come to the desk; Guatemalans pass by.
    /// </summary>
    private static WorldBuilder World(
        int inNeed, int passing, double officers, double patienceDays = 1000, DateOnly? until = null)
    {
        var world = TestWorlds.Quiet(From, From.AddMonths(4))
            .Place("GT_ORI", PlaceRole.Origin)
            .Place("MX_CIT", PlaceRole.City)
            .Place("US_SEC", PlaceRole.BorderSector)
            .Leg("GT_ORI", "MX_CIT")
            .Leg("MX_CIT", "US_SEC")
            .Cohort(0, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, inNeed);
        if (passing > 0)
        {
            world.Cohort(0, "GT_ORI", TestGroup.Guatemalan, PartyKind.Adult, passing);
        }

        return world
            .Policy(new AsylumOfficeInstrument { At = [world["MX_CIT"]], Officers = Fixed(1) })
            .Policy(new AsylumDeskInstrument { At = [world["MX_CIT"]], Officers = Fixed(officers) }, From, until)
            .Parameters(parameters => parameters with
            {
                Groups = parameters.Groups.InNeed(1, TestGroup.Honduran).InNeed(0, TestGroup.Guatemalan),
                Asylum = parameters.Asylum with
                {
                    ClaimShareOnwardGoal = 1,
                    ClaimShareTransitGoal = 1,
                    OfficeReachShare = 0,
                    DeskReachShare = 1,
                    RefusedGoOnShare = 0,
                    DeskPatienceDays = patienceDays,
                    RegistrationsPerDeskOfficerDay = PerOfficerDay,
                },
            });
    }
}
