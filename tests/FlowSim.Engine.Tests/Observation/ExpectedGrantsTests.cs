using FlowSim.Engine.Observation;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;

namespace FlowSim.Engine.Tests.Observation;

public sealed class ExpectedGrantsTests
{
    private static readonly int Released = IndexOf("released_to_case");
    private static readonly int Expected = IndexOf("expected_grants");

    [Fact]
    public void Of_each_group_released_the_share_is_expected_that_applies_attends_and_is_granted_protection()
    {
        var outcomes = Run(applies: 0.5).Outcomes;

        Assert.True(outcomes.Total(Released) > 100);
        Assert.Equal(0.5 * 0.8 * SumOverGroups(outcomes), outcomes.Total(Expected), 1e-6);
        for (var month = 0; month < outcomes.MonthCount; month++)
        {
            for (var cell = 0; cell < outcomes.CellCount; cell++)
            {
                var share = 0.5 * 0.8 * GrantedShare(new PartyCell(cell).Group);
                Assert.Equal(share * outcomes[Released, month, cell], outcomes[Expected, month, cell], 1e-9);
            }
        }
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

    private static double SumOverGroups(OutcomeTable outcomes) =>
        Enumerable.Range(0, outcomes.MonthCount).Sum(month => Enumerable.Range(0, outcomes.CellCount)
            .Sum(cell => GrantedShare(new PartyCell(cell).Group) * outcomes[Released, month, cell]));

    private static int IndexOf(string id) => OutcomeCatalog.All.Index().Single(outcome => outcome.Item.Id == id).Index;
}
