using System.Collections.Immutable;

namespace FlowSim.Scenarios.Diagnostics;

/// <summary>Collects errors so that reading can continue.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _found = [];

    /// <summary>The number of diagnostics so far.</summary>
    public int Count => _found.Count;

    /// <summary>Adds one.</summary>
    public void Add(Diagnostic diagnostic) => _found.Add(diagnostic);

    /// <summary>
    /// All diagnostics: by file in the order given, files not named there last, then by line and column.
    /// </summary>
    public ImmutableArray<Diagnostic> InOrder(IEnumerable<string> files)
    {
        var ranks = files.Distinct(StringComparer.Ordinal).Select((file, rank) => (file, rank))
            .ToDictionary(pair => pair.file, pair => pair.rank, StringComparer.Ordinal);
        return
        [
            .. _found
                .OrderBy(found => ranks.GetValueOrDefault(found.At.File, int.MaxValue))
                .ThenBy(found => found.At.File, StringComparer.Ordinal)
                .ThenBy(found => found.At.Line)
                .ThenBy(found => found.At.Column)
                .ThenBy(found => found.Code, StringComparer.Ordinal),
        ];
    }
}
