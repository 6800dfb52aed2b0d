using System.Collections.Immutable;
using FlowSim.Model.Outcomes;

namespace FlowSim.Results.Sweeps;

/// <summary>
/// Outcomes and fates in the order of their names, which is that of the store's keys: rows that come in the order of their keys are
/// appended, and others have to be moved aside for.
/// </summary>
internal static class KeyOrder
{
    /// <summary>Positions in the catalog of outcomes.</summary>
    public static ImmutableArray<int> Outcomes { get; } =
    [
        .. Enumerable.Range(0, OutcomeCatalog.All.Length).OrderBy(outcome => OutcomeCatalog.All[outcome].Id, StringComparer.Ordinal),
    ];

    /// <summary>Fates.</summary>
    public static ImmutableArray<Fate> Fates { get; } = [.. FateOrder.All.OrderBy(FateNames.Of, StringComparer.Ordinal)];
}
