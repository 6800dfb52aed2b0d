using FlowSim.Experiments;

namespace FlowSim.Cli.Execution;

/// <summary>An experiment that has been run and stored.</summary>
/// <param name="Plan">What was run.</param>
/// <param name="Result">The results.</param>
/// <param name="WallTime">How long it took.</param>
/// <param name="Folder">Where the results are.</param>
internal sealed record FinishedExperiment(ExperimentPlan Plan, ExperimentResult Result, TimeSpan WallTime, string Folder)
{
    /// <summary>The path of the report.</summary>
    public string Report => Path.Combine(Folder, ReportFiles.PageName);

    /// <summary>Mean number of parties in a replicate.</summary>
    public double Parties => Result.Scenarios[0].Replicates.Average(replicate => replicate.Parties);

    /// <summary>Mean number of people in a replicate.</summary>
    public double People => Result.Scenarios[0].Replicates.Average(replicate => replicate.People);
}
