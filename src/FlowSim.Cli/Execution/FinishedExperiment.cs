using FlowSim.Experiments;

namespace FlowSim.Cli.Execution;

/// <summary>An experiment that was run and stored.</summary>
/// <param name="Plan">What was run.</param>
/// <param name="Result">What was found.</param>
/// <param name="WallTime">How long it took.</param>
/// <param name="Folder">Where the results are.</param>
internal sealed record FinishedExperiment(ExperimentPlan Plan, ExperimentResult Result, TimeSpan WallTime, string Folder)
{
    /// <summary>Where the report is.</summary>
    public string Report => Path.Combine(Folder, ReportFiles.PageName);

    /// <summary>Parties of a replicate, as a mean.</summary>
    public double Parties => Result.Scenarios[0].Replicates.Average(replicate => replicate.Parties);

    /// <summary>People of a replicate, as a mean.</summary>
    public double People => Result.Scenarios[0].Replicates.Average(replicate => replicate.People);
}
