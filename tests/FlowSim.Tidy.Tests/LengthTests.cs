using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlowSim.Tidy.Tests;

public sealed class LengthTests
{
    private const int MaxCharactersOfALine = 140;
    private const int MaxLinesOfAMethod = 50;
    private const int MaxLinesOfAFile = 300;
    private const int MaxLinesOfTheMedianFile = 45;

    [Fact]
    public void Every_line_fits_a_screen()
    {
        Assert.NotEmpty(Repository.Everything);

        Assert.Empty(Repository.Everything.SelectMany(LongLines));
    }

    [Fact]
    public void Every_method_fits_a_screen()
    {
        Assert.NotEmpty(Repository.Everything.SelectMany(Methods));

        Assert.Empty(Repository.Everything.SelectMany(LongMethods));
    }

    [Fact]
    public void Every_file_is_short()
    {
        Assert.NotEmpty(Repository.Everything);

        Assert.Empty(Repository.Everything.SelectMany(LongFile));
    }

    [Fact]
    public void Half_of_the_files_of_the_product_fit_a_screen()
    {
        Assert.InRange(MedianLines(Repository.Product), 1, MaxLinesOfTheMedianFile);
    }

    [Fact]
    public void A_line_of_a_hundred_and_forty_one_characters_is_found()
    {
        var atLimit = SourceFile.Example($"// é{new string('x', 136)}\n\n");
        var tooLong = SourceFile.Example($"// é{new string('x', 137)}\n\n");

        Assert.Empty(LongLines(atLimit));
        Assert.Equal("src/FlowSim.Example/Example.cs(1): 141 characters", Assert.Single(LongLines(tooLong)));
    }

    [Theory]
    [InlineData("void M() {{ {0} }}")]
    [InlineData("Example() {{ {0} }}")]
    [InlineData("int P {{ get {{ {0} return 1; }} }}")]
    [InlineData("void M() => F(() => {{ {0} }});")]
    [InlineData("public static bool operator !(Example e) {{ {0} return true; }}")]
    public void A_method_of_fifty_one_lines_is_found(string member)
    {
        var fifty = SourceFile.Example($"class Example {{\n{Filled(member, 49)}\n}}");
        var fiftyOne = SourceFile.Example($"class Example {{\n{Filled(member, 50)}\n}}");

        Assert.Empty(LongMethods(fifty));
        Assert.Single(LongMethods(fiftyOne));
    }

    [Fact]
    public void A_local_function_of_fifty_one_lines_is_found_beside_its_method()
    {
        var file = SourceFile.Example($"class Example {{ void M() {{ {Filled("void Local() {{ {0} }}", 50)} }} }}");

        Assert.Equal(2, LongMethods(file).Count());
    }

    [Fact]
    public void The_comment_above_a_method_does_not_count()
    {
        var comment = string.Concat(Enumerable.Repeat("/// <summary>x</summary>\n", 80));

        Assert.Empty(LongMethods(SourceFile.Example($"class Example {{\n{comment}void M() {{ }} }}")));
    }

    [Fact]
    public void A_file_of_three_hundred_and_one_lines_is_found()
    {
        Assert.Empty(LongFile(FileOf(300)));
        Assert.Single(LongFile(FileOf(301)));
    }

    [Fact]
    public void The_median_is_the_length_of_the_file_in_the_middle()
    {
        Assert.Equal(45, MedianLines([FileOf(300), FileOf(2), FileOf(45)]));
        Assert.Equal(46, MedianLines([FileOf(46), FileOf(300), FileOf(2), FileOf(45)]));
    }

    private static SourceFile FileOf(int lines) => SourceFile.Example(string.Concat(Enumerable.Repeat("// x\n", lines)));

    private static string Filled(string member, int lineBreaks) =>
        member.Replace("{{", "{", StringComparison.Ordinal)
            .Replace("}}", "}", StringComparison.Ordinal)
            .Replace("{0}", new string('\n', lineBreaks), StringComparison.Ordinal);

    private static IEnumerable<string> LongLines(SourceFile file) =>
        from line in file.Text.Split('\n').Index()
        where line.Item.Length > MaxCharactersOfALine
        select $"{file.Path}({line.Index + 1}): {line.Item.Length} characters";

    private static IEnumerable<SyntaxNode> Methods(SourceFile file) => file.Root.DescendantNodes().Where(node =>
        node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax);

    private static IEnumerable<string> LongMethods(SourceFile file) =>
        from method in Methods(file)
        let span = method.GetLocation().GetLineSpan()
        let lines = span.EndLinePosition.Line - span.StartLinePosition.Line + 1
        where lines > MaxLinesOfAMethod
        select $"{file.At(method)}: {lines} lines";

    private static IEnumerable<string> LongFile(SourceFile file)
    {
        if (Lines(file) > MaxLinesOfAFile)
        {
            yield return $"{file.Path}: {Lines(file)} lines";
        }
    }

    private static int MedianLines(IReadOnlyList<SourceFile> files) => files.Select(Lines).Order().ElementAt(files.Count / 2);

    private static int Lines(SourceFile file) => file.Text.Split('\n').Length - (file.Text.EndsWith('\n') ? 1 : 0);
}
