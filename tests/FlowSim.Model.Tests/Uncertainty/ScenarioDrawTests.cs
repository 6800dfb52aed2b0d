using FlowSim.Fakes;
using FlowSim.Kernel.Chance;
using FlowSim.Model.Controls;
using FlowSim.Model.Detention;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Model.Tests.Uncertainty;

public sealed class ScenarioDrawTests
{
    private static readonly DateOnly Start = new(2019, 6, 1);

    private static readonly UncertainParameter Informed = new("detention.informed-share", new BetaDistribution(5, 15));
    private static readonly UncertainParameter Robbery = new("hazards.robbery-rate", new LogUniformDistribution(0.01, 0.06));

    [Fact]
    public void A_parameter_has_the_same_value_in_every_scenario_of_a_comparison()
    {
        var alone = SmallCorridor.Scenario() with { Uncertain = [Informed] };
        var amongOthers = SmallCorridor.Scenario(Patrol("guard", new UniformDistribution(10, 50))) with
        {
            Uncertain = [Robbery, Informed],
        };

        for (var replicate = 0; replicate < 50; replicate++)
        {
            var random = new RandomSource(1, replicate);

            Assert.Equal(
                ScenarioDraw.Of(alone, random).Parameters.Detention.InformedShare,
                ScenarioDraw.Of(amongOthers, random).Parameters.Detention.InformedShare);
        }
    }

    [Fact]
    public void A_number_of_an_instrument_is_drawn_by_the_name_of_its_entry()
    {
        var one = SmallCorridor.Scenario(Patrol("guard", new UniformDistribution(10, 50)));
        var other = SmallCorridor.Scenario(
            Patrol("army", new UniformDistribution(10, 50)),
            Patrol("guard", new UniformDistribution(10, 50)));
        var random = new RandomSource(1, 0);

        var officersOne = Officers(ScenarioDraw.Of(one, random), 0);
        var drawnOther = ScenarioDraw.Of(other, random);

        Assert.Equal(officersOne, Officers(drawnOther, 1));
        Assert.NotEqual(Officers(drawnOther, 0), Officers(drawnOther, 1));
    }

    [Fact]
    public void Replicates_draw_different_values()
    {
        var scenario = SmallCorridor.Scenario() with { Uncertain = [Informed] };

        var values = Enumerable.Range(0, 100)
            .Select(replicate => ScenarioDraw.Of(scenario, new RandomSource(1, replicate)).Parameters.Detention.InformedShare)
            .Distinct();

        Assert.Equal(100, values.Count());
    }

    [Fact]
    public void Draws_follow_the_distribution()
    {
        const int Replicates = 4000;
        var scenario = SmallCorridor.Scenario() with
        {
            Uncertain = [new UncertainParameter("detention.informed-share", new UniformDistribution(0.2, 0.8))],
        };

        var mean = Enumerable.Range(0, Replicates).Average(replicate =>
            ScenarioDraw.Of(scenario, new RandomSource(1, replicate)).Parameters.Detention.InformedShare);

        Assert.Equal(0.5, mean, 4.5 * (0.6 / Math.Sqrt(12)) / Math.Sqrt(Replicates));
    }

    [Fact]
    public void A_value_drawn_beyond_its_bounds_is_clamped()
    {
        var scenario = SmallCorridor.Scenario(Screening(new NormalDistribution(50, 1)), Patrol("guard", new NormalDistribution(-50, 1)))
            with
        {
            Uncertain = [new UncertainParameter("detention.informed-share", new NormalDistribution(9, 0.1))],
        };

        var drawn = ScenarioDraw.Of(scenario, new RandomSource(1, 0));

        Assert.Equal(1, drawn.Parameters.Detention.InformedShare);
        Assert.Equal(1, ((ScreeningInstrument)drawn.Policy[0].Instrument).Share.Value);
        Assert.Equal(0, Officers(drawn, 1));
    }

    [Fact]
    public void No_number_is_left_uncertain()
    {
        var scenario = SmallCorridor.Scenario(
            Patrol("guard", new UniformDistribution(10, 50)),
            Screening(new BetaDistribution(2, 2))) with
        {
            Uncertain = [Informed, Robbery],
        };

        var drawn = ScenarioDraw.Of(scenario, new RandomSource(1, 0));

        var quantities = drawn.Policy
            .SelectMany(entry => InstrumentField.Of(entry.Instrument.GetType())
                .Select(field => (Quantity)field.Property.GetValue(entry.Instrument)!))
            .ToArray();
        Assert.Equal(2, quantities.Length);
        Assert.All(quantities, quantity => Assert.Null(quantity.Distribution));
        Assert.Empty(drawn.Uncertain);
    }

    [Fact]
    public void The_original_scenario_is_not_changed()
    {
        var entry = Patrol("guard", new UniformDistribution(10, 50));
        var scenario = SmallCorridor.Scenario(entry) with { Uncertain = [Informed] };

        var drawn = ScenarioDraw.Of(scenario, new RandomSource(1, 0));

        Assert.NotEqual(30, Officers(drawn, 0));
        Assert.Equal(30, Officers(scenario, 0));
        Assert.NotNull(((PatrolInstrument)entry.Instrument).Officers.Distribution);
        Assert.Equal(TestCorridor.Parameters, scenario.Parameters);
    }

    [Fact]
    public void Fixed_numbers_are_not_changed()
    {
        var certain = new PolicyEntry(
            "transport", new DeportationCapacityInstrument { PeoplePerDay = Quantity.Of(500) }, Start, null, "test");
        var scenario = SmallCorridor.Scenario(certain) with { Uncertain = [Informed] };

        var drawn = ScenarioDraw.Of(scenario, new RandomSource(1, 0));

        Assert.Same(certain.Instrument, drawn.Policy[0].Instrument);
        Assert.Equal(
            scenario.Parameters,
            drawn.Parameters with
            {
                Detention = drawn.Parameters.Detention with { InformedShare = scenario.Parameters.Detention.InformedShare },
            });
    }

    [Fact]
    public void A_parameter_that_does_not_exist_is_named_in_an_argument_exception()
    {
        var scenario = SmallCorridor.Scenario() with
        {
            Uncertain = [new UncertainParameter("detention.informed-shore", new UniformDistribution(0, 1))],
        };

        var error = Assert.Throws<ArgumentException>(() => ScenarioDraw.Of(scenario, new RandomSource(1, 0)));

        Assert.Contains("detention.informed-shore", error.Message, StringComparison.Ordinal);
    }

    private static double Officers(Scenario scenario, int entry) => ((PatrolInstrument)scenario.Policy[entry].Instrument).Officers.Value;

    private static PolicyEntry Patrol(string key, Distribution officers) => new(
        key,
        new PatrolInstrument { At = [SmallCorridor.City], Officers = Quantity.Of(officers), Force = TestForce.NationalGuard },
        Start,
        null,
        "test");

    private static PolicyEntry Screening(Distribution share) =>
        new("screening", new ScreeningInstrument { Share = Quantity.Of(share) }, Start, null, "test");
}
