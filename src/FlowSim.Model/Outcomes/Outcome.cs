using System.Collections.Immutable;

namespace FlowSim.Model.Outcomes;

/// <summary>One figure by which runs are judged. What it counts, and its name, are words of the program.</summary>
/// <param name="Group">What it is about.</param>
/// <param name="Desired">Whether lower or higher is better.</param>
/// <param name="Id">Its stable id in JSON and in the store.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Parts">The occurrences it sums; for a ratio, those of the numerator. Empty where it is neither.</param>
/// <param name="Source">How it is computed.</param>
/// <param name="Divisor">The number by which the sum is divided to convert it to the unit.</param>
public sealed record Outcome(
    OutcomeGroup Group,
    Desired Desired,
    string Id,
    OutcomeUnit Unit,
    ImmutableArray<TalliedEvent> Parts,
    OutcomeSource Source,
    int Divisor = 1)
{
    /// <summary>
    /// The occurrences in the denominator of a ratio; empty where the outcome is not a ratio of counts.
    /// </summary>
    public ImmutableArray<TalliedEvent> Per { get; init; } = [];

    /// <summary>Whether it is a ratio: it cannot be added up, and has no value where the denominator is zero.</summary>
    public bool IsRelative =>
        Source is OutcomeSource.RemoteLegShare or OutcomeSource.Ratio or OutcomeSource.SafeJourneyShare or OutcomeSource.CostPerProtected
            or OutcomeSource.MeanJourney or OutcomeSource.MedianJourney;

    /// <summary>
    /// Whether it counts people harmed: it is also counted by the place where that happened.
    /// </summary>
    public bool IsHarmToPeople { get; init; }

    /// <summary>What a share is a share of, such as people; empty for other units.</summary>
    public string ShareOf { get; init; } = "";

    /// <summary>The unit in words, as in tables and JSON.</summary>
    /// <exception cref="InvalidOperationException">The unit has no words.</exception>
    public string UnitText => Unit switch
    {
        OutcomeUnit.People => "people",
        OutcomeUnit.PersonDays => "person-days",
        OutcomeUnit.Days => "days",
        OutcomeUnit.Dollars => "US dollars",
        OutcomeUnit.DollarsPerPerson => "US dollars per person",
        OutcomeUnit.Share => $"share of {ShareOf}",
        _ => throw new InvalidOperationException($"The unit {Unit} of '{Id}' has no words."),
    };

    /// <summary>
    /// Whether it is reported by party kind and nationality group, and not only for all people together.
    /// </summary>
    public bool IsSplit =>
        Source is OutcomeSource.Occurrences or OutcomeSource.AsylumBacklogAtEnd or OutcomeSource.WaitingAtBorderAtEnd
            or OutcomeSource.ExpectedGrants;
}
