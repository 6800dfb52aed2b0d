using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlowSim.Tidy.Tests;

/// <summary>
/// The list of items in the source documents and where the model has them, and the names it may use.
/// </summary>
internal static class Coverage
{
    private const string Head = "id,item,kind,where,test,note";
    private static readonly int[] ItemsByDocument = [22, 20, 43, 30];

    /// <summary>The items of the source documents: document and number, as in 1.01.</summary>
    public static IEnumerable<string> Ids =>
        from document in Enumerable.Range(0, ItemsByDocument.Length)
        from item in Enumerable.Range(1, ItemsByDocument[document])
        select FormattableString.Invariant($"{document + 1}.{item:00}");

    /// <summary>The rows of the list.</summary>
    public static IReadOnlyList<CoverageRow> Rows(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Head, lines[0]);
        return [.. lines.Skip(1).Select(CoverageRow.Read)];
    }

    /// <summary>The problems of rows, by id.</summary>
    public static IEnumerable<string> Faults(IReadOnlyList<CoverageRow> rows, CoverageNames names) =>
    [
        .. Ids.Except(rows.Select(row => row.Id)).Select(id => $"{id}: has no row"),
        .. rows.Select(row => row.Id).Except(Ids).Select(id => $"{id}: is no item"),
        .. rows.GroupBy(row => row.Id).Where(same => same.Count() > 1).Select(same => $"{same.Key}: has {same.Count()} rows"),
        .. rows.SelectMany(row => Faults(row, names)),
    ];

    private static IEnumerable<string> Faults(CoverageRow row, CoverageNames names)
    {
        if (row.Item.Length == 0 || row.Note.Length == 0)
        {
            yield return $"{row.Id}: says too little";
        }

        foreach (var name in row.Where.Where(name => !names.IsKnown(name)))
        {
            yield return $"{row.Id}: nothing is called '{name}'";
        }

        foreach (var test in row.Tests.Where(test => !names.Tests.Contains(test)))
        {
            yield return $"{row.Id}: there is no test '{test}'";
        }

        var belongs = row.Kind switch
        {
            "instrument" => row.Where.Any(names.Instruments.Contains),
            "parameter" => row.Where.Any(names.Parameters.Contains),
            "outcome" => row.Where.Any(names.Outcomes.Contains),
            "scenario" => row.Where.Any(names.Scenarios.Contains),
            "event" => row.Where.Count > 0,
            "context" => true,
            _ => false,
        };
        if (!belongs)
        {
            yield return $"{row.Id}: names nothing of the kind '{row.Kind}'";
        }

        if (row.Tests.Count == 0 && row.Kind != "context")
        {
            yield return $"{row.Id}: names no test";
        }
    }

    /// <summary>The names of public methods of test classes, as Class.Method.</summary>
    public static IEnumerable<string> TestsOf(IEnumerable<SourceFile> files) =>
        from file in files
        from method in file.Root.DescendantNodes().OfType<MethodDeclarationSyntax>()
        where method.Modifiers.Any(SyntaxKind.PublicKeyword) && method.AttributeLists.Count > 0
        where method.Parent is ClassDeclarationSyntax
        select $"{((ClassDeclarationSyntax)method.Parent!).Identifier.ValueText}.{method.Identifier.ValueText}";
}
