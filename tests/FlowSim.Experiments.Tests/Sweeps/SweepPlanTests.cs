using FlowSim.Fakes;
using FlowSim.Model.Parameters;
using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Experiments.Sweeps;

public sealed class SweepPlanTests
{
    private readonly ExperimentDefinition _experiment = FakeExperiment.Create();

    [Fact]
    public void Trials_come_replicate_by_replicate()
    {
        var trials = Plan(_experiment).Trials(2).Select(trial => (trial.Replicate, trial.Point));

        Assert.Equal([(0, 0), (0, 1), (0, 2), (0, 3), (0, 4), (1, 0), (1, 1), (1, 2), (1, 3), (1, 4)], trials);
    }

    [Fact]
    public void Every_trial_and_every_run_has_an_id_of_its_own()
    {
        var plan = Plan(_experiment);
        var trials = plan.Trials(3).ToList();

        Assert.Equal(15, trials.Select(trial => trial.Id).Distinct().Count());
        Assert.Equal(30, trials.SelectMany(trial => new[] { plan.RunId(0, trial), plan.RunId(1, trial) }).Distinct().Count());
    }

    [Fact]
    public void The_same_plan_made_again_has_the_same_ids()
    {
        Assert.Equal(Plan(_experiment).Trials(2), Plan(FakeExperiment.Create()).Trials(2));
    }

    [Fact]
    public void More_replicates_and_more_points_keep_the_ids_there_were()
    {
        var few = Plan(_experiment with { Factors = [FakeExperiment.Informed(0.1, 0.2)] }).Trials(1).Select(trial => trial.Id);
        var many = Plan(_experiment with { Factors = [FakeExperiment.Informed(0.1, 0.2, 0.3)] }).Trials(4).Select(trial => trial.Id);

        Assert.Empty(few.Except(many));
    }

    [Fact]
    public void Everything_that_affects_a_run_changes_its_id()
    {
        var id = IdOf(_experiment);
        var other = FakeScenario.Named("a", 0.3);
        ExperimentDefinition[] changed =
        [
            _experiment with { Seed = 2 },
            _experiment with { SampleShare = 0.5 },
            _experiment with { Factors = [FakeExperiment.Informed(0.9)] },
            _experiment with { Factors = [new("hazards.remoteness-slope", null, _experiment.Factors[0].Values)] },
            _experiment with { Scenarios = _experiment.Scenarios.SetItem(0, _experiment.Scenarios[0] with { Scenario = other }) },
        ];

        Assert.DoesNotContain(id, changed.Select(IdOf));
        Assert.NotEqual(id, SweepPlan.Of(_experiment, FakeExperiment.Version with { Version = "1.2.4" }).TrialAt(0, 0).Id);
        Assert.NotEqual(id, SweepPlan.Of(_experiment, FakeExperiment.Version with { Commit = "abcdee" }).TrialAt(0, 0).Id);
        Assert.NotEqual(id, SweepPlan.Of(_experiment, FakeExperiment.Version with { Build = "00c0ffef" }).TrialAt(0, 0).Id);
    }

    [Fact]
    public void A_change_of_the_other_scenario_keeps_the_id_of_a_run_and_changes_that_of_its_trial()
    {
        var other = FakeScenario.Named("b", 0.9);
        var before = Plan(_experiment);
        var after = Plan(_experiment with
        {
            Scenarios = _experiment.Scenarios.SetItem(1, _experiment.Scenarios[1] with { Scenario = other }),
        });

        Assert.Equal(before.RunId(0, before.TrialAt(2, 1)), after.RunId(0, after.TrialAt(2, 1)));
        Assert.NotEqual(before.RunId(1, before.TrialAt(2, 1)), after.RunId(1, after.TrialAt(2, 1)));
        Assert.NotEqual(before.TrialAt(2, 1).Id, after.TrialAt(2, 1).Id);
    }

    [Fact]
    public void A_point_that_repeats_another_is_a_trial_of_its_own()
    {
        var plan = Plan(_experiment with { Factors = [FakeExperiment.Informed(0.1, 0.2, 0.1, 0.1)] });

        Assert.Equal(4, plan.Trials(1).Select(trial => trial.Id).Distinct().Count());
    }

    [Fact]
    public void The_values_of_a_point_override_fixed_and_uncertain_values_of_scenarios()
    {
        var uncertain = FakeScenario.Named("a") with
        {
            Uncertain =
            [
                new UncertainParameter("detention.informed-share", new UniformDistribution(0, 1)),
                new UncertainParameter("hazards.remoteness-slope", new UniformDistribution(1, 5)),
            ],
        };
        var plan = Plan(_experiment with
        {
            Scenarios = [new("a", "in/a.yaml", 0xAA, uncertain, null)],
            Factors = [FakeExperiment.Informed(0.125)],
        });

        var scenario = Assert.Single(plan.ScenariosAt(0));

        Assert.Equal(0.125, ParameterCatalog.Find("detention.informed-share")!.Read(scenario.Parameters));
        Assert.Equal(["hazards.remoteness-slope"], scenario.Uncertain.Select(parameter => parameter.Path));
    }

    [Fact]
    public void Scenarios_with_different_people_are_refused()
    {
        var strangers = FakeScenario.Named("b") with { Departures = [] };
        var experiment = _experiment with
        {
            Scenarios = _experiment.Scenarios.SetItem(1, _experiment.Scenarios[1] with { Scenario = strangers }),
        };

        Assert.Single(SweepPlan.Problems(experiment));
        Assert.Throws<ArgumentException>(() => Plan(experiment));
    }

    private static SweepPlan Plan(ExperimentDefinition experiment) => SweepPlan.Of(experiment, FakeExperiment.Version);

    private static ulong IdOf(ExperimentDefinition experiment) => Plan(experiment).TrialAt(0, 0).Id;
}
