using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlowSim.Tidy.Tests;

public sealed partial class CodesAndStreamsTests
{
    private const string StreamsPath = "src/FlowSim.Foundation/Chance/Streams.cs";

    [Fact]
    public void Every_diagnostic_code_is_declared_in_one_method()
    {
        // The project that reads files is the one that complains; codes are there as soon as it is.
        var complains = Repository.Product.Any(file => file.Project == "FlowSim.Scenarios");
        Assert.Equal(complains, Codes(Repository.Product).Any());

        Assert.Empty(DeclaredTwice(Repository.Product));
    }

    [Fact]
    public void A_code_of_two_methods_is_found()
    {
        var file = SourceFile.Example("class A { string M() => \"FS1001\"; string N() => \"FS1001\"; string O() => \"FS1002\"; }");

        Assert.Equal(["FS1001"], DeclaredTwice([file]));
    }

    [Fact]
    public void A_code_of_two_files_is_found()
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
    public void Every_stream_has_a_number_of_its_own()
    {
        var streams = Repository.Product.Single(file => file.Path == StreamsPath);
        Assert.NotEmpty(Numbers(streams));

        Assert.Empty(Repeated(streams));
    }

    [Fact]
    public void Streams_are_declared_in_their_file_and_nowhere_else()
    {
        Assert.Empty(Repository.Product.Where(file => file.Path != StreamsPath).SelectMany(Numbers));
    }

    [Fact]
    public void Two_streams_of_one_number_are_found()
    {
        var file = SourceFile.Example(
            "class S { static readonly StreamId A = new(1); static readonly StreamId B = new StreamId(2), C = new(1); }");

        Assert.Equal(["1"], Repeated(file));
    }

    [Fact]
    public void A_stream_made_up_on_the_spot_is_found()
    {
        Assert.Equal(["99"], Numbers(SourceFile.Example("class S { void M() => F(new StreamId(99)); }")));
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

    private static IEnumerable<string> Repeated(SourceFile file) =>
        Numbers(file).GroupBy(number => number).Where(same => same.Count() > 1).Select(same => same.Key);

    private static IEnumerable<string> Numbers(SourceFile file) =>
        from creation in file.Root.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
        let type = creation is ObjectCreationExpressionSyntax named
            ? named.Type.ToString()
            : creation.FirstAncestorOrSelf<VariableDeclarationSyntax>()?.Type.ToString()
        where type == "StreamId" && creation.ArgumentList?.Arguments.Count == 1
        select creation.ArgumentList!.Arguments[0].ToString();

    [GeneratedRegex(@"^FS\d{4}$")]
    private static partial Regex Code();
}
