namespace FlowSim.Cli.Rendering;

/// <summary>One line of the description of a party's journey.</summary>
/// <param name="Date">When.</param>
/// <param name="Where">The place.</param>
/// <param name="What">What happened, in a sentence.</param>
/// <param name="LeadsTo">The place the party sets out for, or null if it stays.</param>
internal sealed record JourneyLine(DateOnly Date, string Where, string What, string? LeadsTo);
