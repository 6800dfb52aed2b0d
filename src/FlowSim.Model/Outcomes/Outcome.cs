using System.Collections.Immutable;
using FlowSim.Model.Journey;

namespace FlowSim.Model.Outcomes;

/// <summary>One figure that runs are judged by.</summary>
/// <param name="Group">What it is about.</param>
/// <param name="Desired">Which way it is better.</param>
/// <param name="Id">Its lasting id in JSON and in the store.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Meaning">What it counts, in a sentence.</param>
/// <param name="Parts">The occurrences it sums; for a mean, what it sums and what it divides by; empty where it is neither.</param>
/// <param name="Source">How it is obtained.</param>
/// <param name="Divisor">What the sum is divided by to reach the unit.</param>
public sealed record Outcome(
    OutcomeGroup Group,
    Desired Desired,
    string Id,
    string Unit,
    string Meaning,
    ImmutableArray<TalliedEvent> Parts,
    OutcomeSource Source,
    int Divisor = 1)
{
    /// <summary>The occurrences whose sum the parts are told relative to; empty where it is no ratio of counts.</summary>
    public ImmutableArray<TalliedEvent> Per { get; init; } = [];

    /// <summary>Whether it is a number relative to another: it does not add up, and has no value where there is nothing to relate it to.</summary>
    public bool IsRelative =>
        Source is OutcomeSource.RemoteLegShare or OutcomeSource.Ratio or OutcomeSource.SafeJourneyShare or OutcomeSource.CostPerProtected;

    /// <summary>Whether it counts people who come to harm, wherever that happens to them.</summary>
    public bool IsHarmToPeople =>
        Group == OutcomeGroup.Harm && Desired == Desired.Lower && Source == OutcomeSource.Occurrences && Unit == OutcomeCatalog.PeopleUnit;

    /// <summary>Whether it is told for each party kind and nationality group, and not for everybody alone.</summary>
    public bool IsSplit => Source is OutcomeSource.Occurrences or OutcomeSource.AsylumBacklogAtEnd or OutcomeSource.WaitingAtBorderAtEnd;
}
