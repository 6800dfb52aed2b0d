using FlowSim.Experiments.Sweeps;
using FlowSim.Results.Sweeps;

namespace FlowSim.Experiments.Shards;

/// <summary>The definition of a sweep as found in its folder: in its store, in its parts, or in both.</summary>
internal static class SweepDefinitions
{
    /// <summary>The definition, with the largest number of replicates requested; null if nothing has started.</summary>
    /// <exception cref="SweepRefusedException">Store and parts belong to different sweeps.</exception>
    /// <exception cref="InvalidDataException">A file is damaged.</exception>
    public static SweepDefinition? In(SweepFolder folder)
    {
        var parts = new SweepParts(folder.Parts).Definition();
        var stored = InStore(folder);
        if (parts is null || stored is null)
        {
            return parts ?? stored;
        }

        return parts.Hash == stored.Hash
            ? stored with { Replicates = Math.Max(stored.Replicates, parts.Replicates) }
            : throw new SweepRefusedException(
                $"{folder.Store} and {folder.Parts} are of two sweeps: {string.Join("; ", SweepChanges.Between(stored, parts))}. "
                + "Move one of them away.");
    }

    private static SweepDefinition? InStore(SweepFolder folder)
    {
        if (!File.Exists(folder.Store))
        {
            return null;
        }

        using var reader = SweepReader.Open(folder.Store);
        return reader.Definition();
    }
}
