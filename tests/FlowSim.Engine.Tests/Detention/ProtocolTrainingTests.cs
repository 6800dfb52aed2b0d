using FlowSim.Model.Detention;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Detention;

public sealed class ProtocolTrainingTests
{
    [Fact]
    public void The_asylum_agency_is_trained_first_and_the_migration_institute_later()
    {
        var (agency, institute) = (new List<double>(), new List<double>());

        using var simulation = DayByDay.Run(StationWorld.With(Protocol(coverage: 0.8)), afterDay: (world, _) =>
        {
            agency.Add(world.World.Training.Agency);
            institute.Add(world.World.Training.Institute);
        });

        Assert.True(agency[30] > 0);
        Assert.Equal(0, institute[60]);
        Assert.True(institute[120] > 0 && institute[120] < agency[120]);
        Assert.Equal(agency.Order(), agency);
        Assert.Equal(institute.Order(), institute);
        Assert.All(agency, share => Assert.InRange(share, 0, 0.8));
    }

    [Fact]
    public void An_entry_that_changes_the_target_does_not_restart_the_training()
    {
        var scenario = StationWorld.With(Protocol(coverage: 0.8));
        var entry = scenario.Policy[^1];
        var changed = scenario with
        {
            Policy =
            [
                .. scenario.Policy,
                entry with { Key = "more", Instrument = Protocol(coverage: 0.9), From = entry.From.AddMonths(6) },
            ],
        };
        var shares = new List<double>();

        using var simulation = DayByDay.Run(changed, afterDay: (world, _) => shares.Add(world.World.Training.Agency));

        Assert.True(shares[185] > shares[170]);
    }

    [Fact]
    public void An_entry_that_follows_another_continues_its_training()
    {
        var scenario = StationWorld.With(Protocol(coverage: 0.8));
        var entry = scenario.Policy[^1];
        var middle = entry.From.AddMonths(6);

        var one = SharesOf(scenario);
        var followed = SharesOf(scenario with
        {
            Policy = [.. scenario.Policy.SkipLast(1), entry with { Until = middle }, entry with { Key = "next", From = middle }],
        });
        var afterGap = SharesOf(scenario with
        {
            Policy =
            [
                .. scenario.Policy.SkipLast(1),
                entry with { Until = middle.AddDays(-1) },
                entry with { Key = "next", From = middle },
            ],
        });

        Assert.Equal(one, followed);
        Assert.True(afterGap[^1] < one[^1]);
    }

    [Fact]
    public void Training_that_began_before_the_run_has_progressed_since_its_date()
    {
        var scenario = StationWorld.With(Protocol(coverage: 1) with { InstituteDelayMonths = Fixed(0) });
        var earlier = scenario with
        {
            Policy = [.. scenario.Policy.Select(entry => entry with { From = entry.From.AddYears(-3) })],
            Period = new(scenario.Period.From, scenario.Period.From.AddDays(2)),
        };

        using var simulation = DayByDay.Run(earlier);

        Assert.Equal(1, simulation.World.Training.Institute);
    }

    private static List<double> SharesOf(Model.Scenario scenario)
    {
        var shares = new List<double>();
        using var simulation = DayByDay.Run(scenario, afterDay: (world, _) => shares.Add(world.World.Training.Agency));
        return shares;
    }

    private static AsylumProtocolInstrument Protocol(double coverage) => new()
    {
        Coverage = Fixed(coverage),
        BuyIn = Fixed(1),
        RampMonths = Fixed(12),
        InstituteDelayMonths = Fixed(3),
        ExpeditedDays = Fixed(15),
    };
}
