using FlowSim.Model.Border.Crossing;

namespace FlowSim.Model.Tests.Border.Crossing;

public sealed class CrossingRuleTests
{
    private static readonly CrossingParameters Parameters = new()
    {
        ReferenceAgentsPerKm = 4,
        AgentElasticity = 0.5,
        BarrierWatch = 0.5,
        BarrierDanger = 0.6,
        CrowdExponent = 0.5,
        WorseSpotFactor = 3,
    };

    private static readonly DangerTerms Danger = new(
        IsKnown: true, DeathsHot: 20, DeathsCool: 10, HotFrom: 5, HotUntil: 9, PeoplePerDay: 50, BarrierShare: 0.5);

    [Fact]
    public void The_watch_is_one_at_the_reference_without_a_barrier_and_without_a_crowd()
    {
        Assert.Equal(1.0, CrossingRule.Watch(4, barrierShare: 0, crowding: 1, Parameters));
    }

    [Theory]
    [InlineData(16, 0, 1, 2)]
    [InlineData(1, 0, 1, 0.5)]
    [InlineData(4, 1, 1, 1.5)]
    [InlineData(4, 0.4, 1, 1.2)]
    [InlineData(4, 0, 9, 1.0 / 3)]
    [InlineData(0, 1, 1, 0)]
    public void Agents_and_barriers_raise_the_watch_and_crowds_lower_it(
        double agentsPerKm, double barrier, double crowding, double watch)
    {
        Assert.Equal(watch, CrossingRule.Watch(agentsPerKm, barrier, crowding, Parameters), 1e-12);
    }

    [Theory]
    [InlineData(0.8, 1, 0.8)]
    [InlineData(0.8, 2, 0.96)]
    [InlineData(0.75, 0.5, 0.5)]
    [InlineData(0.8, 0, 0)]
    [InlineData(1, 0.1, 1)]
    [InlineData(0, 7, 0)]
    public void Those_who_cross_escape_as_often_as_they_escape_each_watch(double reference, double watch, double detected)
    {
        Assert.Equal(detected, CrossingRule.DetectedShare(reference, watch), 1e-12);
    }

    [Theory]
    [InlineData(100, 50, 2)]
    [InlineData(50, 50, 1)]
    [InlineData(10, 50, 1)]
    [InlineData(100, 0, 1)]
    public void There_is_a_crowd_only_where_more_come_than_in_the_busiest_month(double people, double busiest, double crowding)
    {
        Assert.Equal(crowding, CrossingRule.Crowding(people, busiest));
    }

    [Theory]
    [InlineData(5, 20)]
    [InlineData(9, 20)]
    [InlineData(4, 10)]
    [InlineData(10, 10)]
    [InlineData(12, 10)]
    public void Under_the_conditions_in_which_they_were_counted_people_die_as_often_as_was_counted(int month, double per10000)
    {
        Assert.Equal(per10000 / 10_000, CrossingRule.DeathsPerPerson(in Danger, month, 0.5, 1, Parameters), 1e-15);
    }

    [Fact]
    public void Hot_months_may_include_the_turn_of_the_year()
    {
        var southern = Danger with { HotFrom = 11, HotUntil = 2 };

        Assert.Equal([1, 2, 11, 12], Enumerable.Range(1, 12).Where(southern.IsHot));
    }

    [Fact]
    public void Those_beyond_the_number_of_the_busiest_month_cross_where_more_people_die()
    {
        // Of three times as many people a third cross where people did before, two thirds where three times as many die.
        var crowded = CrossingRule.DeathsPerPerson(in Danger, month: 1, barrierShare: 0.5, crowding: 3, Parameters);

        Assert.Equal(0.001 * (1.0 + 2 * 3) / 3, crowded, 1e-15);
    }

    [Theory]
    [InlineData(0, 1 / 1.3)]
    [InlineData(0.5, 1)]
    [InlineData(1, 1.6 / 1.3)]
    public void People_fall_from_a_barrier_that_was_not_there_when_deaths_were_counted(double barrier, double factor)
    {
        Assert.Equal(0.001 * factor, CrossingRule.DeathsPerPerson(in Danger, month: 1, barrier, crowding: 1, Parameters), 1e-15);
    }

    [Fact]
    public void In_a_larger_party_it_is_likelier_that_somebody_dies()
    {
        Assert.Equal(1 - Math.Exp(-0.003), CrossingRule.ChanceOfDeath(0.001, 3), 1e-15);
        Assert.Equal(0, CrossingRule.ChanceOfDeath(0, 3));
    }
}
