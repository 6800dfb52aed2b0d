using System.Collections.Immutable;

namespace FlowSim.Results;

/// <summary>
/// The journey of one party under one scenario in the first replicate. The parties are picked at random.
/// </summary>
/// <param name="Party">The party's number, by which <c>flowsim trace</c> finds it.</param>
/// <param name="Kind">Its kind, as named in tables.</param>
/// <param name="Group">Its nationality group, as named in tables.</param>
/// <param name="People">Number of people when it sets out.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="Steps">What happened, in chronological order.</param>
public sealed record StoredJourney(
    int Party, string Kind, string Group, int People, string Scenario, ImmutableArray<StoredStep> Steps);
