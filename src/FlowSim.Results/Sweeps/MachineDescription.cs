namespace FlowSim.Results.Sweeps;

/// <summary>The machine on which a sweep was finished. Results do not depend on it.</summary>
/// <param name="OperatingSystem">The operating system.</param>
/// <param name="Architecture">The architecture of its processor.</param>
/// <param name="Runtime">The .NET runtime.</param>
/// <param name="Processors">Number of processors available to the program.</param>
public sealed record MachineDescription(string OperatingSystem, string Architecture, string Runtime, int Processors);
