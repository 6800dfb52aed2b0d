using System.Diagnostics.CodeAnalysis;
using FlowSim.Results.Sweeps;

namespace FlowSim.Experiments.Sweeps;

/// <summary>The result of a trial: a record, or the error.</summary>
/// <param name="Trial">The trial.</param>
/// <param name="Record">What it found; null if it failed.</param>
/// <param name="Failure">The error; null if it did not fail.</param>
internal sealed record TrialResult(Trial Trial, TrialRecord? Record, string? Failure)
{
    /// <summary>Which trial failed and why, for messages; null where it did not fail.</summary>
    public string? Message => Failure is null ? null : $"point {Trial.Point}, replicate {Trial.Replicate}: {Failure}";

    /// <summary>
    /// The failure to report of two: that of the earlier trial, whichever ends first; null if neither failed.
    /// </summary>
    public static TrialResult? FirstFailure(TrialResult? reported, TrialResult other)
    {
        if (other.Failure is null)
        {
            return reported;
        }

        return reported is null || other.Trial.IsBefore(reported.Trial) ? other : reported;
    }

    /// <summary>Runs a trial.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "A trial that fails is noted, and the others go on.")]
    public static TrialResult Of(Trial trial, Func<Trial, TrialRecord> run)
    {
        try
        {
            return new(trial, run(trial), null);
        }
        catch (Exception exception)
        {
            return new(trial, null, exception.Message);
        }
    }
}
