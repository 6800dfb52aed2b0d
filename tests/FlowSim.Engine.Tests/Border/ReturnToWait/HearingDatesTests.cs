using FlowSim.Engine.Execution;
using FlowSim.Fakes;
using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.Outcomes;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Border.ReturnToWait;

public sealed class HearingDatesTests
{
    private const int People = 400;

    [Fact]
    public void A_court_hears_in_each_month_as_many_as_it_has_slots_until_all_are_heard()
    {
        const int Limit = 70;
        using var run = Run(Limit);

        // All want a date in February or March: the later months take the rest.
        long[] heard = [.. Enumerable.Range(0, 12).Select(month => HeardIn(run, month))];
        Assert.All(heard, people => Assert.InRange(people, 0, Limit));
        Assert.Equal(People, heard.Sum());
        Assert.Equal(Limit, heard[4]);
        Assert.InRange(Array.FindLastIndex(heard, people => people > 0), 6, 7);
    }

    [Fact]
    public void A_closed_court_hears_nobody()
    {
        using var run = Run(0);

        Assert.Equal(People, run.Count(TalliedEvent.ReturnedToWait));
        Assert.Equal(0, run.Count(TalliedEvent.AttendedHearing));
    }

    [Fact]
    public void A_court_with_slots_for_all_hears_them_as_one_without_a_limit()
    {
        using var limited = Run(People);
        using var unlimited = Run(null);

        Assert.Equal(People, unlimited.Count(TalliedEvent.AttendedHearing));
        foreach (var month in Enumerable.Range(0, 12))
        {
            Assert.Equal(HeardIn(unlimited, month), HeardIn(limited, month));
        }
    }

    [Fact]
    public void A_limit_that_begins_later_counts_for_the_dates_set_from_then_on()
    {
        var world = World();
        world.Policy(
            new HearingCapacityInstrument { At = [world["MX_NOR"]], PeoplePerMonth = Fixed(0) }, BorderWorld.From.AddMonths(6));

        using var run = DayByDay.Run(world.Build());

        Assert.Equal(People, run.Count(TalliedEvent.AttendedHearing));
    }

    private static Simulation Run(double? limit)
    {
        var world = World();
        if (limit is { } people)
        {
            world.Policy(new HearingCapacityInstrument { At = [world["MX_NOR"]], PeoplePerMonth = Fixed(people) });
        }

        return DayByDay.Run(world.Build());
    }

    /// <summary>Adults who are returned in the first month and want their only hearing 40 days later.</summary>
    private static WorldBuilder World()
    {
        var world = BorderWorld.ToSector(People).Parameters(parameters => parameters with
        {
            ReturnToWait = parameters.ReturnToWait with { HearingMedianDays = 40, HearingSigma = 0, LastHearingShare = 1 },
            Groups = parameters.Groups.SettingOutAgain(0),
        });
        return world.Policy(BorderWorld.Returns(world));
    }

    private static long HeardIn(Simulation run, int month) =>
        run.Count(TalliedEvent.AttendedHearing, month) - (month < 11 ? run.Count(TalliedEvent.AttendedHearing, month + 1) : 0);
}
