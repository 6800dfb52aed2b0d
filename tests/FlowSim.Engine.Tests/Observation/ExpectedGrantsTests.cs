using FlowSim.Engine.Observation;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;

namespace FlowSim.Engine.Tests.Observation;

public sealed class ExpectedGrantsTests
{
    /// <summary>Of January to August, the months before that in which a transit bar begins for four in five parties.</summary>
    private const int MonthsWithoutBar = 4;

    private static readonly int Released = IndexOf("released_pending_case");
    private static readonly int Expected = IndexOf("expected_grants");

    [Fact]
    public void Of_each_group_released_the_share_is_expected_that_applies_attends_and_is_granted_protection()
    {
        var outcomes = Run(applies: 0.5).Outcomes;
        var (expected, released) = (new double[2], new double[2]);
        for (var month = 0; month < outcomes.MonthCount; month++)
        {
            var isBarred = month < MonthsWithoutBar ? 0 : 1;
            for (var cell = 0; cell < outcomes.CellCount; cell++)
            {
                var of = 0.5 * 0.8 * GrantedShare(new PartyCell(cell).Group) * outcomes[Released, month, cell];
                Assert.True(isBarred == 1 || Math.Abs(of - outcomes[Expected, month, cell]) < 1e-9);
                expected[isBarred] += outcomes[Expected, month, cell];
                released[isBarred] += of;
            }
        }

        Assert.True(released[0] > 10);
        Assert.Equal(expected.Sum(), outcomes.Total(Expected), 1e-6);
        Assert.InRange(expected[1] / released[1], 0.1, 0.7); // May has half a month without the bar; children alone are spared.
    }

    [Fact]
    public void What_is_expected_changes_nothing_that_happens()
    {
        var (none, all) = (Run(applies: 0), Run(applies: 1));

        Assert.Equal(0, none.Outcomes.Total(Expected));
        Assert.Equal(all.StateHash, none.StateHash);
    }

    private static RunResult Run(double applies)
    {
        var world = TestWorlds.EverythingBuilder().Parameters(parameters => parameters with
        {
            Groups = [.. parameters.Groups.Select((group, index) => group with { GrantedShare = GrantedShare(new(index)) })],
            LongRun = new() { AppliesShare = applies, AttendsShare = 0.8 },
        });
        return SimulationRun.Execute(world.Build(), new RunOptions());
    }

    private static double GrantedShare(NationalityGroup group) => 0.1 * (1 + group.Index);

    private static int IndexOf(string id) => OutcomeCatalog.All.Index().Single(outcome => outcome.Item.Id == id).Index;
}
