namespace FlowSim.Results;

/// <summary>A leg of a stored run, in one direction.</summary>
/// <param name="From">The id of the place where it begins.</param>
/// <param name="To">The id of the place where it ends.</param>
/// <param name="Mode">How people travel it, as named in scenario files.</param>
/// <param name="Purpose">Who uses it, as named in scenario files: <c>travel</c>, <c>removal</c> or
/// <c>return-to-wait</c>.</param>
/// <param name="IsRemote">Whether it counts as remote.</param>
/// <param name="Kilometres">Its length in kilometres.</param>
public sealed record StoredLeg(string From, string To, string Mode, string Purpose, bool IsRemote, double Kilometres);
