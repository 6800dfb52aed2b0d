namespace FlowSim.Results.Sweeps;

/// <summary>The machine a sweep was finished on; results do not depend on it.</summary>
/// <param name="OperatingSystem">The operating system.</param>
/// <param name="Architecture">The architecture of its processor.</param>
/// <param name="Runtime">The .NET runtime.</param>
/// <param name="Processors">Processors the program may use.</param>
public sealed record MachineDescription(string OperatingSystem, string Architecture, string Runtime, int Processors);
