using System.Runtime.InteropServices;
using FlowSim.Experiments.Sweeps;
using FlowSim.Results.Sweeps;

namespace FlowSim.Cli.Execution;

/// <summary>What stands beside the store of a sweep: its tables as CSV, and its manifest.</summary>
internal static class SweepFiles
{
    /// <summary>Writes them anew from the store.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static void Write(SweepFolder folder)
    {
        using var reader = SweepReader.Open(folder.Store);
        SweepCsv.Write(folder.Path, reader);
        SweepManifest.Write(folder.Manifest, reader, Machine());
    }

    private static MachineDescription Machine() => new(
        RuntimeInformation.OSDescription,
        RuntimeInformation.OSArchitecture.ToString(),
        RuntimeInformation.FrameworkDescription,
        Environment.ProcessorCount);
}
