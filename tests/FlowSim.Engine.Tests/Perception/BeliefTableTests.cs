using FlowSim.Fakes;
using FlowSim.Model;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Perception;
using FlowSim.Model.RouteChoice;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Perception;

public sealed class BeliefTableTests
{
    private const double Strength = 50;

    private static readonly DateOnly From = new(2019, 1, 1);

    private static readonly double Prior = World(null).Network.Legs[0].LengthKm / 1000;

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
        var table = Table(exchange: 0);
        (table.Newest(0).Passages[0], table.Newest(0).SafePassages[0], table.Newest(0).Setbacks[0]) = (1000, 600, 30);

        table.Learn(community: 0, sharePerCount: 1);

        Assert.Equal(((Prior * Strength) + 30) / (Strength + 400) / Prior, table.DangerIndex(0), 12);
    }

    [Fact]
    public void A_party_without_risk_makes_a_route_no_safer_in_the_eyes_of_others()
    {
        var parameters = TestCorridor.Parameters with { Perception = new() { PriorHarmRate = 0, RefreshDays = 7, DelayDays = 0 } };
        var (without, with) = (new BeliefTable(World(null).Network, parameters), new BeliefTable(World(null).Network, parameters));
        (without.Newest(0).Passages[0], without.Newest(0).Setbacks[0]) = (400, 30);
        (with.Newest(0).Passages[0], with.Newest(0).SafePassages[0], with.Newest(0).Setbacks[0]) = (1000, 600, 30);

        without.Learn(community: 0, sharePerCount: 1);
        with.Learn(community: 0, sharePerCount: 1);

        Assert.Equal(without.WeightsOf(default), with.WeightsOf(default));
        Assert.Equal(without.DangerIndex(0), with.DangerIndex(0));
    }

    [Fact]
    public void What_others_report_counts_by_the_share_exchanged()
    {
        const double Share = 0.25;
        var table = Table(Share);
        (table.Newest(0).Passages[0], table.Newest(0).Setbacks[0]) = (400, 30);
        table.Newest(2).Passages[0] = 100;

        table.Learn(community: 0, sharePerCount: 1);
        table.Learn(community: 2, sharePerCount: 1);

        Assert.Equal(((Prior * Strength) + (Share * 30)) / (Strength + 100 + (Share * 400)) / Prior, table.DangerIndex(2), 12);
    }

    [Fact]
    public void Each_report_of_others_is_heard_once()
    {
        const double Share = 0.25;
        var (once, twice) = (Table(Share), Table(Share));
        foreach (var table in new[] { once, twice })
        {
            table.Newest(0).Setbacks[0] = 30;
            table.Learn(community: 0, sharePerCount: 1);
            table.Newest(2).Passages[0] = 1000;
            table.Learn(community: 2, sharePerCount: 1);
        }

        var first = once.DangerIndex(2);
        twice.Learn(community: 0, sharePerCount: 1);
        twice.Newest(2).Passages[0] = 1000;
        twice.Learn(community: 2, sharePerCount: 1);

        // A week later the others have nothing new to report, so the risk looks lower.
        Assert.True(twice.DangerIndex(2) < first, $"{twice.DangerIndex(2)} and {first}");
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(2, false)]
    public void What_the_border_does_to_families_says_nothing_to_adults_and_a_control_on_the_way_does(int leg, bool isHeard)
    {
        var (before, table) = (Table(exchange: 0.5), Table(exchange: 0.5));
        var family = table.Columns.Of(leg, (int)PartyKind.Family);
        (table.Newest(0).Passages[family], table.Newest(0).Setbacks[family]) = (100, 90);

        table.Learn(community: 0, sharePerCount: 1);
        before.Newest(0).Passages[family] = 100;
        before.Newest(0).SafePassages[family] = 100;
        before.Learn(community: 0, sharePerCount: 1);

        var families = default(ChoiceSegment) with { Kind = PartyKind.Family, Destination = TestDestination.UsWest };
        Assert.Equal(isHeard, table.WeightsOf(default)[leg] < before.WeightsOf(default)[leg]);
        Assert.True(table.WeightsOf(families)[leg] < before.WeightsOf(families)[leg]);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(2, true)]
    public void People_with_papers_mind_the_border_and_no_control_on_the_way(int leg, bool minds)
    {
        var (before, table) = (Table(exchange: 0), Table(exchange: 0));
        var withPapers = default(ChoiceSegment) with { HasPapers = true };
        var column = table.Columns.Of(leg, (int)PartyKind.Adult);
        (table.Newest(0).Passages[column], table.Newest(0).Setbacks[column]) = (100, 90);
        before.Newest(0).Passages[column] = 100;

        table.Learn(community: 0, sharePerCount: 1);
        before.Learn(community: 0, sharePerCount: 1);

        Assert.True(table.WeightsOf(default)[leg] < before.WeightsOf(default)[leg]);
        Assert.Equal(minds, table.WeightsOf(withPapers)[leg] < before.WeightsOf(withPapers)[leg]);
    }

    [Fact]
    public void People_with_papers_expect_less_crime()
    {
        var table = Table(exchange: 0);
        (table.Newest(0).Passages[0], table.Newest(0).Harms[0]) = (100, 90);

        table.Learn(community: 0, sharePerCount: 1);

        var costs = TestCorridor.Parameters.RouteChoice;
        var setback = Prior * Strength / (Strength + 100);
        var ofHarm = table.WeightsOf(default)[0] / Math.Exp(-setback * costs.SetbackCostUsd / costs.ScaleUsd);
        var withPapers = table.WeightsOf(default(ChoiceSegment) with { HasPapers = true })[0];
        Assert.True(withPapers < 1);
        Assert.Equal(Math.Pow(ofHarm, TestCorridor.Parameters.Cards.CrimeFactor), withPapers, 1e-9);
    }

    [Fact]
    public void Each_community_revises_once_in_an_interval_and_not_all_on_one_day()
    {
        var table = Table(exchange: 0);
        for (var start = 0; start < 30; start++)
        {
            var days = Enumerable.Range(start, table.RefreshDays).Select(From.AddDays).ToArray();
            foreach (var community in Enumerable.Range(0, table.Communities))
            {
                Assert.Single(days, day => table.Revises(community, day));
            }

            Assert.DoesNotContain(days, day => Enumerable.Range(0, table.Communities).All(community => table.Revises(community, day)));
        }
    }

    /// <summary>A table of the world without a threat, with news at once and a prior of one setback per 1,000 km.</summary>
    private static BeliefTable Table(double exchange) => new(
        World(null).Network,
        TestCorridor.Parameters with
        {
            Perception = new()
            {
                PriorSetbackRate = 1,
                PriorStrength = Strength,
                RefreshDays = 7,
                DelayDays = 0,
                ExchangeShare = exchange,
            },
        });

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
