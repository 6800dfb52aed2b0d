using FlowSim.Fakes;
using FlowSim.Model;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Perception;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Perception;

public sealed class BeliefTableTests
{
    private static readonly DateOnly From = new(2019, 1, 1);

    [Fact]
    public void A_threat_moves_people_to_the_other_route_until_it_is_forgotten()
    {
        var before = FirstWay(null);
        var after = FirstWay(Threat(TestGroup.Honduran, 0.2));

        Assert.InRange(before[0], 0.45, 0.55);
        Assert.True(after[3] < before[3] - 0.1, $"{after[3]} and {before[3]}");
        Assert.InRange(after[11], before[11] - 0.05, before[11] + 0.05);
    }

    [Fact]
    public void An_assurance_attracts_people()
    {
        var after = FirstWay(Threat(TestGroup.Honduran, -0.02));

        Assert.True(after[3] > FirstWay(null)[3]);
    }

    [Fact]
    public void A_threat_moves_only_those_who_hear_it()
    {
        Assert.Equal(FirstWay(null), FirstWay(Threat(TestGroup.African, 0.2)));
    }

    [Fact]
    public void Setbacks_are_relative_to_the_passages_at_risk_of_one()
    {
        const double PriorRate = 1;
        const double Strength = 50;
        var parameters = TestCorridor.Parameters with
        {
            Perception = new() { PriorSetbackRate = PriorRate, PriorStrength = Strength, RefreshDays = 7, DelayDays = 0 },
        };
        var network = World(null).Network;
        var table = new BeliefTable(network, parameters);
        (table.Newest.Passages[0], table.Newest.SafePassages[0], table.Newest.Setbacks[0]) = (1000, 600, 30);

        table.Learn(sharePerCount: 1);

        var prior = PriorRate * network.Legs[0].LengthKm / 1000;
        Assert.Equal(((prior * Strength) + 30) / (Strength + 400) / prior, table.DangerIndex(0), 12);
    }

    [Fact]
    public void A_party_without_risk_makes_a_route_no_safer_in_the_eyes_of_others()
    {
        var parameters = TestCorridor.Parameters with { Perception = new() { PriorHarmRate = 0, RefreshDays = 7, DelayDays = 0 } };
        var (without, with) = (new BeliefTable(World(null).Network, parameters), new BeliefTable(World(null).Network, parameters));
        (without.Newest.Passages[0], without.Newest.Setbacks[0]) = (400, 30);
        (with.Newest.Passages[0], with.Newest.SafePassages[0], with.Newest.Setbacks[0]) = (1000, 600, 30);

        without.Learn(sharePerCount: 1);
        with.Learn(sharePerCount: 1);

        Assert.Equal(without.WeightsOf(default), with.WeightsOf(default));
        Assert.Equal(without.DangerIndex(0), with.DangerIndex(0));
    }

    private static InformationShockInstrument Threat(NationalityGroup group, double setback) =>
        new() { At = [new PlaceId(1)], Groups = [group], Setback = Fixed(setback), HalfLifeDays = Fixed(30) };

    /// <summary>The share that takes the first of two equal routes, by month.</summary>
    private static double[] FirstWay(InformationShockInstrument? shock)
    {
        var run = SimulationRun.Execute(World(shock), new RunOptions());
        return
        [
            .. from month in Enumerable.Range(0, run.LegFlows.MonthCount)
               select run.LegFlows[month, 0] / (run.LegFlows[month, 0] + run.LegFlows[month, 1]),
        ];
    }

    private static Scenario World(InformationShockInstrument? shock)
    {
        var world = TestWorlds.Quiet(From, From.AddYears(1))
            .Place("GT_ORI", PlaceRole.Origin)
            .Place("MX_ONE", PlaceRole.Transit)
            .Place("MX_TWO", PlaceRole.Transit)
            .Place("US_SEC", PlaceRole.BorderSector)
            .Leg("GT_ORI", "MX_ONE")
            .Leg("GT_ORI", "MX_TWO")
            .Leg("MX_ONE", "US_SEC")
            .Leg("MX_TWO", "US_SEC")
            .Parameters(parameters => parameters with { Perception = parameters.Perception with { RefreshDays = 7, DelayDays = 14 } });
        for (var month = 0; month < 12; month++)
        {
            world.Cohort(month, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, 5000);
        }

        return shock is null ? world.Build() : world.Policy(shock, From.AddMonths(3)).Build();
    }
}
