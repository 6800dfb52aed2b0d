using FlowSim.Engine.Execution;
using FlowSim.Fakes;
using FlowSim.Model.Controls;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.People;

public sealed class SmugglerMarketTests
{
    private static readonly DateOnly From = new(2019, 1, 1);
    private static readonly SmugglerParameters Parameters = new();

    [Fact]
    public void Three_times_the_officers_raise_the_fee_of_smugglers_by_three_tenths_in_time()
    {
        using var calm = DayByDay.Run(World(later: 0).Build());
        using var hard = DayByDay.Run(World(later: 20).Build());

        Assert.Equal(Parameters.FeeUsd, Fee(calm, 0, 12), 1e-9);
        Assert.Equal(Parameters.FeeUsd, Fee(hard, 0, 2), 1e-9);
        Assert.InRange(Fee(hard, 2, 3) / Parameters.FeeUsd, 1.01, 1.25);
        Assert.InRange(Fee(hard, 11, 12) / Parameters.FeeUsd, 1.29, 1.31);
    }

    [Fact]
    public void Ten_times_the_reference_officers_from_the_first_day_make_smugglers_dearer_from_then_on()
    {
        using var calm = DayByDay.Run(World(later: 0, reference: 10).Build());
        using var hard = DayByDay.Run(World(later: 0, reference: 1).Build());
        var dearer = Math.Pow(10, Parameters.FeeElasticity);

        Assert.Equal(Parameters.FeeUsd, Fee(calm, 0, 12), 1e-9);
        Assert.Equal(dearer, Fee(hard, 0, 1) / Parameters.FeeUsd, 1e-3);
        Assert.Equal(dearer, Fee(hard, 11, 12) / Parameters.FeeUsd, 1e-3);
    }

    [Fact]
    public void Without_a_reference_the_officers_of_the_first_day_are_the_reference()
    {
        SameResult.Assert(
            SimulationRun.Execute(World(later: 20).Build(), new RunOptions()),
            SimulationRun.Execute(World(later: 20, reference: 10).Build(), new RunOptions()));
    }

    [Fact]
    public void Fewer_hire_a_smuggler_at_a_higher_fee()
    {
        using var calm = DayByDay.Run(World(later: 0).Build());
        using var hard = DayByDay.Run(World(later: 1e6).Build());
        var (before, after) = (calm.Count(TalliedEvent.HiredSmuggler, 6), hard.Count(TalliedEvent.HiredSmuggler, 6));

        Assert.True(after < before - (4.5 * Math.Sqrt(before + after)), $"{after} and {before}");
    }

    [Fact]
    public void The_reported_fee_is_the_mean_of_the_agreed_fees()
    {
        var run = SimulationRun.Execute(World(later: 20).Build(), new RunOptions());
        var price = run.Outcomes.Total(
            OutcomeCatalog.All.IndexOf(OutcomeCatalog.All.Single(outcome => outcome.Id == "smuggler_price_usd")));

        using var simulation = DayByDay.Run(World(later: 20).Build());

        Assert.Equal(Fee(simulation, 0, 12), price, 1e-9);
    }

    private static double Fee(Simulation simulation, int fromMonth, int untilMonth)
    {
        double Count(TalliedEvent talliedEvent) => simulation.Count(talliedEvent, fromMonth) - simulation.Count(talliedEvent, untilMonth);
        return Count(TalliedEvent.SmugglerFeesUsd) / Count(TalliedEvent.HiredSmuggler);
    }

    /// <summary>A route of one leg with ten officers on it, and more of them from March on.</summary>
    private static WorldBuilder World(double later, double reference = 0)
    {
        var world = TestWorlds.Quiet(From, From.AddYears(1))
            .Place("GT_ORI", PlaceRole.Origin)
            .Place("US_SEC", PlaceRole.BorderSector)
            .Leg("GT_ORI", "US_SEC")
            .Parameters(parameters => parameters with
            {
                People = parameters.People with { SmugglerShareWithMeans = 0.5 },
                Smugglers = parameters.Smugglers with { ReferenceOfficers = reference },
            });
        for (var month = 0; month < 12; month++)
        {
            world.Cohort(month, "GT_ORI", TestGroup.Honduran, PartyKind.Adult, 1000);
        }

        return world
            .Policy(new CheckpointInstrument { At = [world["GT_ORI"]], Officers = Fixed(10), Force = TestForce.Inm })
            .Policy(new CheckpointInstrument { At = [world["GT_ORI"]], Officers = Fixed(later), Force = TestForce.Inm }, From.AddMonths(2));
    }
}
