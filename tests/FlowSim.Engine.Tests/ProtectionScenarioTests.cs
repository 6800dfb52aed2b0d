using FlowSim.Engine.Observation;
using FlowSim.Fakes;
using FlowSim.Kernel.Chance;
using FlowSim.Model;
using FlowSim.Model.Detention;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios;
using Xunit.Abstractions;

namespace FlowSim.Engine.Tests;

/// <summary>
/// The direction in which the asylum protocol and full alternatives to detention move the corridor of 2019: the same
/// people with common random numbers, so that one small run shows a direction.
/// </summary>
[Trait("Category", "Validation")]
public sealed class ProtectionScenarioTests(ITestOutputHelper output)
{
    private static readonly Lazy<RunResult> Militarised = new(() => Run(Load("militarized-2019")));

    [Fact]
    public void Under_the_asylum_protocol_more_claim_and_fewer_are_returned_without_a_decision()
    {
        var protocol = Run(Load("asylum-protocol"));

        AssertMoves("claims_made", Militarised.Value, protocol, rises: true);
        AssertMoves("refouled", Militarised.Value, protocol, rises: false);
        AssertMoves("transit_deportations", Militarised.Value, protocol, rises: false);
        AssertMoves("asylum_backlog_end", Militarised.Value, protocol, rises: true);
    }

    [Fact]
    public void With_full_alternatives_people_in_need_are_detained_for_fewer_days()
    {
        AssertMoves("penalised_person_days", Militarised.Value, Run(Load("alternatives-to-detention")), rises: false);
    }

    [Fact]
    public void Fewer_claims_are_abandoned_with_full_alternatives_if_all_comply()
    {
        var full = Load("alternatives-to-detention");
        var kept = full with
        {
            Policy =
            [
                .. full.Policy.Select(entry => entry.Instrument is AlternativesToDetentionInstrument alternative
                    ? entry with { Instrument = alternative with { Compliance = Quantity.Of(1) } }
                    : entry),
            ],
        };
        var (before, after) = (Militarised.Value, Run(kept));

        var (shareBefore, shareAfter) = (Dropped(before), Dropped(after));
        output.WriteLine($"share of claims dropped: {shareBefore:P2} to {shareAfter:P2}");
        Assert.True(shareAfter < shareBefore);
    }

    private static double Dropped(RunResult run) => Total(run, "claims_dropped") / Total(run, "claims_made");

    private static double Total(RunResult run, string outcome) =>
        run.Outcomes.Total(OutcomeCatalog.All.Select(row => row.Id).ToList().IndexOf(outcome));

    private static RunResult Run(Scenario scenario) =>
        SimulationRun.Execute(scenario, new RunOptions { SampleShare = 0.05, Threads = 2 });

    private static Scenario Load(string name)
    {
        var loaded = ScenarioFile.Load(Repository.File("scenarios", name + ".yaml"), []);
        Assert.Empty(loaded.Diagnostics);
        return ScenarioDraw.Of(loaded.Scenario!, new RandomSource(1, 0));
    }

    private void AssertMoves(string outcome, RunResult before, RunResult after, bool rises)
    {
        var (from, to) = (Total(before, outcome), Total(after, outcome));
        output.WriteLine($"{outcome}: {from:N0} to {to:N0}");
        Assert.True(rises ? to > from : to < from, $"{outcome}: {from} to {to}");
    }
}
