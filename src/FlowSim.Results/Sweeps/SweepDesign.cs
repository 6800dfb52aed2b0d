namespace FlowSim.Results.Sweeps;

/// <summary>How the points of a sweep were chosen.</summary>
/// <param name="Kind">The kind of design, as named in experiment files.</param>
/// <param name="Size">Number of points, base points or trajectories, depending on the kind.</param>
/// <param name="Levels">Number of levels, for kinds that have them.</param>
/// <param name="Seed">The seed of the design.</param>
/// <param name="IsScrambled">Whether a sequence was scrambled.</param>
public sealed record SweepDesign(string Kind, int Size, int Levels, ulong Seed, bool IsScrambled);
