namespace FlowSim.Report.Page;

/// <summary>A step of a journey.</summary>
/// <param name="Date">The day.</param>
/// <param name="Place">Where the party was.</param>
/// <param name="Text">What happened.</param>
internal sealed record JourneyStep(string Date, string Place, string Text);
