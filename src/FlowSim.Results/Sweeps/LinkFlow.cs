namespace FlowSim.Results.Sweeps;

/// <summary>People who travelled between two places by one mode during a run.</summary>
/// <param name="From">The code of the place they left.</param>
/// <param name="To">The code of the place they went to.</param>
/// <param name="Mode">How they travelled.</param>
/// <param name="People">Number of people who set out; never 0.</param>
public readonly record struct LinkFlow(string From, string To, string Mode, double People);
