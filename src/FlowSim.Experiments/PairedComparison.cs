using FlowSim.Engine;
using FlowSim.Experiments.Pipeline;
using FlowSim.Results;

namespace FlowSim.Experiments;

/// <summary>
/// Runs scenarios with common random numbers, replicate by replicate, and compares the fates of the same people. A
/// single scenario is an experiment without a comparison.
/// </summary>
public static class PairedComparison
{
    /// <summary>Runs every scenario for the number of replicates in the plan.</summary>
    /// <param name="plan">What to run.</param>
    /// <param name="run">How to run one replicate; null for the simulation.</param>
    /// <param name="progress">Called from any thread with the number of further days that are done.</param>
    /// <param name="cancellation">Cancels the experiment.</param>
    /// <exception cref="ArgumentException">The plan is invalid, or its scenarios contain different people.</exception>
    /// <exception cref="OperationCanceledException">The experiment was cancelled.</exception>
    public static ExperimentResult Execute(
        ExperimentPlan plan,
        ScenarioRunner? run = null,
        Action<int>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Scenarios.Length, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Replicates, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Threads, 1);
        var problem = plan.Scenarios.SelectMany(input => ComparabilityCheck.Problems(plan.Scenarios[0], input)).FirstOrDefault();
        if (problem is not null)
        {
            throw new ArgumentException(problem, nameof(plan));
        }

        // Replicates run in parallel without waiting for each other, so a run gets several threads only if there are
        // more threads than replicates.
        var workers = Math.Min(plan.Threads, plan.Replicates);
        var threadsPerRun = plan.Threads / workers;
        var replicates = new List<PairedReplicate>(plan.Replicates);
        new WorkPipeline<int, PairedReplicate>(workers, Run) { Capacity = plan.Replicates, KeepsOrder = true }
            .Run(_ => Enumerable.Range(0, plan.Replicates), replicates.Add, cancellation);
        return Assemble(plan, replicates);

        PairedReplicate Run(int replicate, CancellationToken stop) => PairedReplicate.Run(
            plan.Scenarios.Select(input => input.Scenario),
            new RunOptions
            {
                Seed = plan.Seed,
                Replicate = replicate,
                Threads = threadsPerRun,
                SampleShare = plan.SampleShare,
                DrawnJourneys = replicate == 0 ? plan.Journeys : 0,
                Verify = plan.Verify,
            },
            run ?? SimulationRun.Execute,
            progress,
            stop);
    }

    private static ExperimentResult Assemble(ExperimentPlan plan, IReadOnlyList<PairedReplicate> replicates) => new(
        [
            .. plan.Scenarios.Select((input, index) => new ScenarioRecord(
                input.Name,
                input.File,
                input.ContentHash,
                input.Scenario,
                [.. replicates.Select(replicate => replicate.Records[index])])),
        ],
        [
            .. plan.Scenarios.Skip(1).Select((input, index) => new TwinRecord(
                plan.Scenarios[0].Name, input.Name, [.. replicates.Select(replicate => replicate.Twins[index])])),
        ]);
}
