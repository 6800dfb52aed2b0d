using FlowSim.Scenarios;

namespace FlowSim.Cli.Rendering;

/// <summary>A file that was checked and what came of it.</summary>
/// <param name="File">The file, as it was given.</param>
/// <param name="Loaded">What came of reading it.</param>
internal sealed record CheckedFile(string File, LoadedScenario Loaded);
