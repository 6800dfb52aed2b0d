namespace FlowSim.Results;

/// <summary>A leg of a stored run, in one direction.</summary>
/// <param name="From">The id of the place where it begins.</param>
/// <param name="To">The id of the place where it ends.</param>
/// <param name="Mode">How it is travelled, as scenario files say it.</param>
/// <param name="Purpose">Who uses it, as scenario files say it: <c>travel</c>, <c>removal</c> or <c>mpp-return</c>.</param>
/// <param name="IsRemote">Whether it counts as remote.</param>
/// <param name="Kilometres">Its length.</param>
public sealed record StoredLeg(string From, string To, string Mode, string Purpose, bool IsRemote, double Kilometres);
