namespace FlowSim.Results.Sweeps;

/// <summary>How the points of a sweep were chosen.</summary>
/// <param name="Kind">The kind of design, as the experiment file names it.</param>
/// <param name="Size">Points, base points or trajectories, whichever the kind counts by.</param>
/// <param name="Levels">Levels, where the kind has any.</param>
/// <param name="Seed">The seed of the design.</param>
/// <param name="IsScrambled">Whether a sequence was scrambled.</param>
public sealed record SweepDesign(string Kind, int Size, int Levels, ulong Seed, bool IsScrambled);
