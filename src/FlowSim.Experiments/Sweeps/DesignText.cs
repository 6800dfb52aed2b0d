using System.Globalization;
using FlowSim.Model.Parameters;
using FlowSim.Results;
using FlowSim.Results.Sweeps;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Experiments.Sweeps;

/// <summary>Converts designs between experiment files and the store, which keeps their names.</summary>
internal static class DesignText
{
    /// <summary>The design in the form of the store.</summary>
    public static SweepDesign Of(DesignDefinition design) =>
        new(KebabName.Of(design.Kind.ToString()), design.Size, design.Levels, design.Seed, design.IsScrambled);

    /// <summary>The design from the form of the store.</summary>
    /// <exception cref="InvalidDataException">This version of the program does not know the design.</exception>
    public static DesignDefinition Parse(SweepDesign stored) =>
        KebabName.ValuesOf<DesignKind>().TryGetValue(stored.Kind, out var kind)
            ? new(kind, stored.Size, stored.Levels, stored.Seed, stored.IsScrambled)
            : throw new InvalidDataException($"This version of the program does not know the design '{stored.Kind}'.");

    /// <summary>The range of a factor in the notation of experiment files.</summary>
    public static string RangeOf(Factor factor) => factor.Distribution is { } distribution
        ? DistributionText.Of(distribution)
        : $"{factor.Values.Distinct().Count().ToString(CultureInfo.InvariantCulture)} values";

    /// <summary>The names of the tables that are kept.</summary>
    public static string KeptOf(StoredTables kept) => string.Join(
        ", ",
        KebabName.ValuesOf<StoredTables>()
            .Where(table => int.PopCount((int)table.Value) == 1 && kept.HasFlag(table.Value))
            .Select(table => table.Key));
}
