namespace FlowSim.Report.Page;

/// <summary>A sentence of a list.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Verdict">The verdict, if there is one.</param>
internal sealed record ListItem(string Text, VerdictMark? Verdict = null);
