namespace FlowSim.Scenarios.Experiments;

/// <summary>The design of an experiment: the points at which it runs.</summary>
/// <param name="Kind">How the points are chosen.</param>
/// <param name="Size">Number of points, of base points of a Saltelli design, or of trajectories of a Morris design; 0
/// for grids and lists.</param>
/// <param name="Levels">Levels of a Morris design, or of a grid's parameters given as distributions; 0 for other
/// kinds.</param>
/// <param name="Seed">The seed of the design itself.</param>
/// <param name="IsScrambled">Whether a Sobol' or Saltelli design is scrambled; false for other kinds.</param>
public sealed record DesignDefinition(DesignKind Kind, int Size, int Levels, ulong Seed, bool IsScrambled);
