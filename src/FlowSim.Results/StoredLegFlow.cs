namespace FlowSim.Results;

/// <summary>People who travelled between two places in a month.</summary>
/// <param name="From">The id of the place they left.</param>
/// <param name="To">The id of the place they went to.</param>
/// <param name="Mode">How.</param>
/// <param name="Month">The month: <c>2019-06</c>.</param>
/// <param name="People">How many, as a mean over replicates; a replicate in which nobody did counts as zero.</param>
public sealed record StoredLegFlow(string From, string To, string Mode, string Month, double People);
