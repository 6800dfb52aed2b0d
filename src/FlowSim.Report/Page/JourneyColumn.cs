using System.Collections.Immutable;

namespace FlowSim.Report.Page;

/// <summary>A journey under one policy.</summary>
/// <param name="Title">The policy.</param>
/// <param name="Nothing">The text to show if there are no steps.</param>
/// <param name="Steps">Its steps.</param>
internal sealed record JourneyColumn(string Title, string Nothing, ImmutableArray<JourneyStep> Steps);
