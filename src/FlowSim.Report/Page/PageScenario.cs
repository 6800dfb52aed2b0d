namespace FlowSim.Report.Page;

/// <summary>A scenario in the data for the page's script.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">Its title.</param>
internal sealed record PageScenario(string Name, string Title);
