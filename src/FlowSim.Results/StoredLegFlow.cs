namespace FlowSim.Results;

/// <summary>People who travelled between two places in a month.</summary>
/// <param name="From">The id of the place they left.</param>
/// <param name="To">The id of the place they went to.</param>
/// <param name="Mode">How they travelled.</param>
/// <param name="Month">The month, such as <c>2019-06</c>.</param>
/// <param name="People">Number of people, as a mean over replicates; a replicate in which nobody travelled counts as
/// zero.</param>
public sealed record StoredLegFlow(string From, string To, string Mode, string Month, double People);
