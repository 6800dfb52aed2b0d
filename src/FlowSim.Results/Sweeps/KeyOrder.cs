using System.Collections.Immutable;
using FlowSim.Model.Outcomes;

namespace FlowSim.Results.Sweeps;

/// <summary>
/// Outcomes and fates in the order of their names, which is the order of the store's keys. Rows inserted in key order
/// are appended; other rows would have to be inserted between existing ones, which is slower.
/// </summary>
internal static class KeyOrder
{
    /// <summary>Positions in the catalog of outcomes, ordered by id.</summary>
    public static ImmutableArray<int> Outcomes { get; } =
    [
        .. Enumerable.Range(0, OutcomeCatalog.All.Length).OrderBy(outcome => OutcomeCatalog.All[outcome].Id, StringComparer.Ordinal),
    ];

    /// <summary>Fates, ordered by name.</summary>
    public static ImmutableArray<Fate> Fates { get; } = [.. FateOrder.All.OrderBy(FateNames.Of, StringComparer.Ordinal)];
}
