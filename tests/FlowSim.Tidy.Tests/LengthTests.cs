using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlowSim.Tidy.Tests;

public sealed class LengthTests
{
    private const int MaxLinesOfAMethod = 60;
    private const int MaxLinesOfAFile = 400;

    [Fact]
    public void Every_method_fits_a_screen()
    {
        Assert.NotEmpty(Repository.Programs.SelectMany(Methods));

        Assert.Empty(Repository.Programs.SelectMany(LongMethods));
    }

    [Fact]
    public void Every_file_is_short()
    {
        Assert.NotEmpty(Repository.Programs);

        Assert.Empty(Repository.Programs.SelectMany(LongFile));
    }

    [Theory]
    [InlineData("void M() {{ {0} }}")]
    [InlineData("Example() {{ {0} }}")]
    [InlineData("int P {{ get {{ {0} return 1; }} }}")]
    [InlineData("void M() => F(() => {{ {0} }});")]
    [InlineData("public static bool operator !(Example e) {{ {0} return true; }}")]
    public void A_method_of_sixty_one_lines_is_found(string member)
    {
        var sixty = SourceFile.Example($"class Example {{\n{Filled(member, 59)}\n}}");
        var sixtyOne = SourceFile.Example($"class Example {{\n{Filled(member, 60)}\n}}");

        Assert.Empty(LongMethods(sixty));
        Assert.Single(LongMethods(sixtyOne));
    }

    [Fact]
    public void A_local_function_of_sixty_one_lines_is_found_beside_its_method()
    {
        var file = SourceFile.Example($"class Example {{ void M() {{ {Filled("void Local() {{ {0} }}", 60)} }} }}");

        Assert.Equal(2, LongMethods(file).Count());
    }

    [Fact]
    public void The_comment_above_a_method_does_not_count()
    {
        var file = SourceFile.Example($"class Example {{\n{string.Concat(Enumerable.Repeat("/// <summary>x</summary>\n", 80))}void M() {{ }} }}");

        Assert.Empty(LongMethods(file));
    }

    [Fact]
    public void A_file_of_four_hundred_and_one_lines_is_found()
    {
        var walk = SourceFile.Example(string.Concat(Enumerable.Repeat("// x\n", 400)));
        var hike = SourceFile.Example(string.Concat(Enumerable.Repeat("// x\n", 401)));

        Assert.Empty(LongFile(walk));
        Assert.Single(LongFile(hike));
    }

    private static string Filled(string member, int lineBreaks) =>
        member.Replace("{{", "{", StringComparison.Ordinal)
            .Replace("}}", "}", StringComparison.Ordinal)
            .Replace("{0}", new string('\n', lineBreaks), StringComparison.Ordinal);

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
        var lines = file.Text.Split('\n').Length - (file.Text.EndsWith('\n') ? 1 : 0);
        if (lines > MaxLinesOfAFile)
        {
            yield return $"{file.Path}: {lines} lines";
        }
    }
}
