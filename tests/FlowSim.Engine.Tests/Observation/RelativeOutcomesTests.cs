using FlowSim.Engine.Observation;
using FlowSim.Fakes;
using FlowSim.Kernel.Time;
using FlowSim.Model.Asylum;
using FlowSim.Model.Controls;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Observation;

public sealed class RelativeOutcomesTests
{
    private static readonly DateOnly From = new(2019, 1, 1);
    private static readonly DateOnly Until = new(2019, 4, 11);
    private static readonly Lazy<RunResult> Everything = new(() => SimulationRun.Execute(TestWorlds.Everything(), new RunOptions()));

    [Fact]
    public void Officers_cost_for_each_day_on_which_they_are_in_force()
    {
        var guardFrom = new DateOnly(2019, 3, 12);
        var world = Way();
        world.Policy(new CheckpointInstrument { At = [world["MX_MID"]], Officers = Fixed(4), Force = TestForce.Inm });
        world.Policy(new PatrolInstrument { At = [world["MX_MID"]], Officers = Fixed(3), Force = TestForce.NationalGuard }, guardFrom);
        world.Policy(new AsylumOfficeInstrument { At = [world["MX_MID"]], Officers = Fixed(2) });
        world.Policy(new AsylumDeskInstrument { At = [world["MX_MID"]], Officers = Fixed(1) });
        world.Policy(new SecondedOfficersInstrument { Officers = Fixed(5) });

        var run = SimulationRun.Execute(world.Build(), new RunOptions());

        var (officerDayUsd, guardDayUsd) = (TestCorridor.Parameters.Forces[0].DayUsd, TestCorridor.Parameters.Forces[1].DayUsd);
        var costs = TestCorridor.Parameters.Costs;
        var officerYearUsd = TestCorridor.Parameters.Asylum.OfficerCostLocalMillion * 1e6 / costs.LocalPerUsd;
        Assert.Equal((4 * 100 * officerDayUsd) + (3 * 30 * guardDayUsd), Total(run, "enforcement_cost_usd"), 1e-6);
        Assert.Equal((2 + 1 + 5) * 100 / 365.25 * officerYearUsd, Total(run, "asylum_cost_usd"), 1e-6);
        Assert.Equal(4 * 31 * officerDayUsd, Month(run, "enforcement_cost_usd", 0), 1e-6);
    }

    [Fact]
    public void Officers_cost_the_same_however_many_people_are_simulated()
    {
        var part = SimulationRun.Execute(TestWorlds.Everything(), new RunOptions { SampleShare = 0.5 });

        Assert.Equal(Total(Everything.Value, "enforcement_cost_usd"), Total(part, "enforcement_cost_usd"));
        Assert.Equal(Total(Everything.Value, "asylum_cost_usd"), Total(part, "asylum_cost_usd"));
    }

    [Fact]
    public void Detention_costs_the_days_in_stations_and_the_deportations_that_are_counted()
    {
        var run = Everything.Value;
        var costs = TestCorridor.Parameters.Costs;
        var expected = (Total(run, "detained_person_days") * costs.DetainedPersonDayUsd)
            + (Total(run, "transit_deportations") * costs.DeportationUsd);

        Assert.True(expected > 0);
        Assert.Equal(expected, Total(run, "detention_cost_usd"), expected * 1e-12);
    }

    [Fact]
    public void All_costs_are_reported_relative_to_the_people_protected()
    {
        var run = Everything.Value;
        var costs = Total(run, "enforcement_cost_usd") + Total(run, "detention_cost_usd") + Total(run, "asylum_cost_usd");

        Assert.True(Total(run, "protected") > 0);
        Assert.Equal(costs / Total(run, "protected"), Total(run, "cost_per_protected_usd"), 1e-6);
    }

    [Fact]
    public void A_ratio_with_a_denominator_of_zero_has_no_value()
    {
        var run = SimulationRun.Execute(Way().Build(), new RunOptions());

        Assert.All(
            new[] { "cost_per_protected_usd", "decision_wait_days", "access_index" },
            id => Assert.True(double.IsNaN(Total(run, id)), id));
        Assert.Equal(0, Month(run, "cost_per_protected_usd", 0));
    }

    [Fact]
    public void The_mean_wait_is_the_time_of_all_decided_claims_over_their_number()
    {
        using var simulation = DayByDay.Run(TestWorlds.Everything());

        var run = RunSummary.Of(simulation);

        var decided = simulation.Count(TalliedEvent.Recognised) + simulation.Count(TalliedEvent.GivenComplementaryProtection)
            + simulation.Count(TalliedEvent.Refused);
        var ticks = simulation.Count(TalliedEvent.DecisionWaitPersonTicks);
        Assert.Equal(decided, Total(run, "claims_decided"));
        Assert.Equal(ticks / (double)(decided * Tick.PerDay), Total(run, "decision_wait_days"), 1e-9);
    }

    [Fact]
    public void With_enough_officers_a_claim_takes_the_time_of_one_decision()
    {
        const int People = 1000;
        const double PerYear = 36.525;
        var world = Way(People, new DateOnly(2022, 1, 1)).Parameters(parameters => parameters with
        {
            Groups = parameters.Groups.InNeed(1, TestGroup.Honduran),
            People = parameters.People with { TransitGoalShare = 1 },
            Asylum = parameters.Asylum with { OfficeReachShare = 1, ClaimShareTransitGoal = 1, DecisionsPerOfficerYear = PerYear },
        });
        world.Policy(new AsylumOfficeInstrument { At = [world["MX_MID"]], Officers = Fixed(People) });

        var run = SimulationRun.Execute(world.Build(), new RunOptions());

        // An exponential time of ten days: the error of the mean is a tenth of a day times the square root of ten.
        // Waiting for the end of the day of the request and rounding to whole ticks add less than a day and a quarter.
        var error = 365.25 / PerYear / Math.Sqrt(People);
        Assert.Equal(People, Total(run, "claims_decided"));
        Assert.InRange(Total(run, "decision_wait_days"), 10 - (4.5 * error), 10 + (4.5 * error) + 1.25);
        Assert.Equal(Total(run, "protected") / People, Total(run, "access_index"));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1000, 0)]
    public void A_journey_is_safe_unless_the_party_was_the_victim_of_a_crime(double robberyRate, double expected)
    {
        var world = Way().Parameters(parameters => parameters with
        {
            Hazards = parameters.Hazards with { RobberyRate = robberyRate },
        });

        var run = SimulationRun.Execute(world.Build(), new RunOptions());

        Assert.Equal(200, Total(run, "border_arrivals"));
        Assert.Equal(expected, Total(run, "safe_journey_share"));
    }

    [Fact]
    public void Crimes_of_each_kind_add_up_to_those_of_all_kinds()
    {
        string[] kinds = ["robbed", "extorted", "kidnapped", "sexually_assaulted", "abused_by_officers"];

        Assert.All(kinds, kind => Assert.True(Total(Everything.Value, kind) > 0, kind));
        Assert.Equal(Total(Everything.Value, "crime_victims"), kinds.Sum(kind => Total(Everything.Value, kind)));
    }

    private static WorldBuilder Way(int people = 200, DateOnly? until = null) => TestWorlds.Quiet(From, until ?? Until)
        .Place("HN_SPS", PlaceRole.Origin, 15.5, -88)
        .Place("MX_MID", PlaceRole.City, 19, -99)
        .Place("US_RGV", PlaceRole.BorderSector, 26, -98)
        .Leg("HN_SPS", "MX_MID")
        .Leg("MX_MID", "US_RGV")
        .Cohort(0, "HN_SPS", TestGroup.Honduran, PartyKind.Adult, people);

    private static double Total(RunResult run, string id) => run.Outcomes.Total(IndexOf(id));

    private static double Month(RunResult run, string id, int month) => run.Outcomes[IndexOf(id), month, 0];

    private static int IndexOf(string id) =>
        OutcomeCatalog.All.Index().Single(outcome => outcome.Item.Id == id).Index;
}
