using FlowSim.Experiments.Sweeps;
using FlowSim.Results.Sweeps;

namespace FlowSim.Experiments.Shards;

/// <summary>What the folder of a sweep says the sweep is: in its store, in its parts, or in both.</summary>
internal static class SweepDefinitions
{
    /// <summary>The definition, with the most replicates that were asked for; null where nobody has begun.</summary>
    /// <exception cref="SweepRefusedException">Store and parts are those of two sweeps.</exception>
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
