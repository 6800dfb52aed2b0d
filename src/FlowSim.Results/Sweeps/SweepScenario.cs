using FlowSim.Foundation.Time;

namespace FlowSim.Results.Sweeps;

/// <summary>A scenario of a sweep, kept whole, so that any run can be repeated from the store alone.</summary>
/// <param name="Name">Its name in the sweep, unique there.</param>
/// <param name="Title">Its title.</param>
/// <param name="File">The file it was read from, as it was given.</param>
/// <param name="Hash">The hash of everything about it that makes a difference to a run.</param>
/// <param name="Period">Its dates.</param>
/// <param name="Source">The scenario written out with nothing inherited, but for its corridor.</param>
/// <param name="Corridor">The tables of its corridor, or null where it has none on disk.</param>
public sealed record SweepScenario(
    string Name, string Title, string File, ulong Hash, SimulationPeriod Period, string Source, CorridorText? Corridor);
