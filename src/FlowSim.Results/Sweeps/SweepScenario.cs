using FlowSim.Kernel.Time;
using FlowSim.Model.Network;

namespace FlowSim.Results.Sweeps;

/// <summary>A scenario of a sweep, stored completely, so that any run can be repeated from the store alone.</summary>
/// <param name="Name">Its name, unique in the sweep.</param>
/// <param name="Title">Its title.</param>
/// <param name="File">The file it was read from, as entered.</param>
/// <param name="Hash">The hash of everything about it that affects a run.</param>
/// <param name="Period">Its dates.</param>
/// <param name="Source">The full text of the scenario with nothing inherited, except for its corridor.</param>
/// <param name="Corridor">The tables of its corridor, or null if it has none on disk.</param>
/// <param name="Words">The words that its corridor has of its own.</param>
public sealed record SweepScenario(
    string Name,
    string Title,
    string File,
    ulong Hash,
    SimulationPeriod Period,
    string Source,
    CorridorText? Corridor,
    CorridorWords Words);
