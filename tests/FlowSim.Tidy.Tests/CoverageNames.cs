using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlowSim.Tidy.Tests;

/// <summary>The names that the list of coverage may use.</summary>
/// <param name="Types">Types of the product.</param>
/// <param name="Instruments">Those of them that are instruments.</param>
/// <param name="Parameters">Paths of parameters.</param>
/// <param name="Outcomes">Ids of outcomes.</param>
/// <param name="Scenarios">Scenario files.</param>
/// <param name="Tests">Tests, as Class.Method.</param>
internal sealed partial record CoverageNames(
    IReadOnlySet<string> Types,
    IReadOnlySet<string> Instruments,
    IReadOnlySet<string> Parameters,
    IReadOnlySet<string> Outcomes,
    IReadOnlySet<string> Scenarios,
    IReadOnlySet<string> Tests)
{
    /// <summary>The files that name outcomes; those of one kind of crime are named where the crime is.</summary>
    private static readonly string[] OutcomesPaths =
        ["src/FlowSim.Model/Crime/HazardCatalog.cs", "src/FlowSim.Model/Outcomes/OutcomeCatalog.cs"];

    /// <summary>The names of the repository.</summary>
    public static CoverageNames OfRepository()
    {
        var types = Repository.Product.SelectMany(file => file.TopLevelTypes).ToList();
        return new(
            types.Select(SourceFile.NameOf).ToHashSet(StringComparer.Ordinal),
            types.OfType<RecordDeclarationSyntax>().Where(IsInstrument).Select(SourceFile.NameOf).ToHashSet(StringComparer.Ordinal),
            ParameterSource.Find(Repository.Product).Select(parameter => parameter.Path).Concat(CorridorNumbers.All.Keys)
                .ToHashSet(StringComparer.Ordinal),
            OutcomesPaths.SelectMany(path => OutcomeIds(Repository.Product.Single(file => file.Path == path)))
                .ToHashSet(StringComparer.Ordinal),
            Repository.Files("scenarios", "*.yaml").Select(file => file.Path).ToHashSet(StringComparer.Ordinal),
            Coverage.TestsOf(Repository.Everything.Where(file => file.Path.StartsWith("tests/", StringComparison.Ordinal)))
                .ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Whether a name is known.</summary>
    public bool IsKnown(string name) =>
        Types.Contains(name) || Parameters.Contains(name) || Outcomes.Contains(name) || Scenarios.Contains(name);

    private static bool IsInstrument(RecordDeclarationSyntax record) =>
        record.BaseList?.Types.Any(type => type.Type.ToString() == "Instrument") == true;

    private static IEnumerable<string> OutcomeIds(SourceFile catalog) => catalog.Root.DescendantNodes()
        .OfType<LiteralExpressionSyntax>()
        .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression))
        .Select(literal => literal.Token.ValueText)
        .Where(text => Id().IsMatch(text));

    [GeneratedRegex("^[a-z]+(_[a-z]+)*$")]
    private static partial Regex Id();
}
