using System.Runtime.InteropServices;
using FlowSim.Experiments.Sweeps;
using FlowSim.Results.Sweeps;
using FlowSim.Words;

namespace FlowSim.Cli.Execution;

/// <summary>The files beside the store of a sweep: its tables as CSV, its manifest, and its report.</summary>
internal static class SweepFiles
{
    /// <summary>Writes them again from the store.</summary>
    /// <returns>The path of the report, or null if no replicate is finished at every point yet.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static string? Write(SweepFolder folder, TextLanguage language)
    {
        bool isShown;
        using (var reader = SweepReader.Open(folder.Store))
        {
            SweepCsv.Write(folder.Path, reader);
            SweepManifest.Write(folder.Manifest, reader, Machine());
            isShown = reader.Definition() is { } definition && reader.CompleteReplicates(definition) > 0;
        }

        if (isShown)
        {
            return ReportFiles.WritePage(folder.Store, folder.Path, ReportFiles.OptionsOf(folder.Store, language));
        }

        // A report of an earlier definition would describe other runs than the store.
        File.Delete(ReportFiles.PageOf(folder.Path));
        return null;
    }

    private static MachineDescription Machine() => new(
        RuntimeInformation.OSDescription,
        RuntimeInformation.OSArchitecture.ToString(),
        RuntimeInformation.FrameworkDescription,
        Environment.ProcessorCount);
}
