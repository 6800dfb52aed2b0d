using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlowSim.Tidy.Tests;

public sealed partial class CodesAndStreamsTests
{
    /// <summary>Draws about a sample or a run instead of a party.</summary>
    private static readonly string[] StreamsOfNoParty = ["Parameter", "Sample", "TraceSampling"];

    [Fact]
    public void Every_diagnostic_code_is_declared_in_one_method()
    {
        // Only the project that reads files reports problems; once it exists, codes must exist too.
        var complains = Repository.Product.Any(file => file.Project == "FlowSim.Scenarios");
        Assert.Equal(complains, Codes(Repository.Product).Any());

        Assert.Empty(DeclaredTwice(Repository.Product));
    }

    [Fact]
    public void A_code_declared_in_two_methods_is_found()
    {
        var file = SourceFile.Example("class A { string M() => \"FS1001\"; string N() => \"FS1001\"; string O() => \"FS1002\"; }");

        Assert.Equal(["FS1001"], DeclaredTwice([file]));
    }

    [Fact]
    public void A_code_declared_in_two_files_is_found()
    {
        var one = SourceFile.Example("class A { string M() => \"FS1001\"; }", "src/P/A.cs");
        var other = SourceFile.Example("class B { const string M = \"FS1001\"; }", "src/P/B.cs");

        Assert.Equal(["FS1001"], DeclaredTwice([one, other]));
    }

    [Fact]
    public void A_code_named_twice_in_one_method_or_in_words_is_declared_once()
    {
        var file = SourceFile.Example("class A { string M() => \"FS1001\" + \"FS1001\"; string N() => \"see FS1001\"; }");

        Assert.Empty(DeclaredTwice([file]));
    }

    [Fact]
    public void Random_draws_about_parties_are_named()
    {
        var uncatalogued = RunParts.All.Where(file =>
            !RunParts.IsDraws(file) && !file.Path.Contains("/Chance/", StringComparison.Ordinal));
        Assert.Contains(RunParts.All, RunParts.IsDraws);

        Assert.Empty(uncatalogued.SelectMany(StreamsNamed).Except(StreamsOfNoParty));
    }

    [Fact]
    public void A_stream_named_outside_the_catalogue_is_found()
    {
        var file = SourceFile.Example("class S { void M() => F(StreamId.Claim, (StreamId)99); }");

        Assert.Equal(["Claim", "99"], StreamsNamed(file));
    }

    private static IEnumerable<string> DeclaredTwice(IReadOnlyList<SourceFile> files) => Codes(files)
        .Distinct()
        .GroupBy(code => code.Code)
        .Where(places => places.Count() > 1)
        .Select(places => places.Key);

    private static IEnumerable<(string Code, string Place)> Codes(IReadOnlyList<SourceFile> files) =>
        from file in files
        from literal in file.Root.DescendantNodes().OfType<LiteralExpressionSyntax>()
        where literal.IsKind(SyntaxKind.StringLiteralExpression) && Code().IsMatch(literal.Token.ValueText)
        let member = literal.FirstAncestorOrSelf<MemberDeclarationSyntax>()
        select (literal.Token.ValueText, $"{file.Path}:{member?.SpanStart}");

    /// <summary>Streams named or created in a file, other than in the catalogue of draws.</summary>
    private static IEnumerable<string> StreamsNamed(SourceFile file) =>
    [
        .. from access in file.Root.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
           where access.Expression.ToString() == "StreamId"
           select access.Name.ToString(),
        .. from cast in file.Root.DescendantNodes().OfType<CastExpressionSyntax>()
           where cast.Type.ToString() == "StreamId" && cast.Expression is LiteralExpressionSyntax
           select cast.Expression.ToString(),
    ];

    [GeneratedRegex(@"^FS\d{4}$")]
    private static partial Regex Code();
}
