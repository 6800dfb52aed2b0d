namespace FlowSim.Report.Page;

/// <summary>A scenario as the page's script knows it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">Its title.</param>
internal sealed record PageScenario(string Name, string Title);
