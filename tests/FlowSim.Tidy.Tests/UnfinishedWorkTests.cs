using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlowSim.Tidy.Tests;

public sealed partial class UnfinishedWorkTests
{
    [Fact]
    public void No_comment_postpones_work()
    {
        Assert.NotEmpty(Repository.Everything.SelectMany(Comments));

        Assert.Empty(Repository.Everything.SelectMany(Unfinished));
    }

    [Theory]
    [InlineData("// TODO: later")]
    [InlineData("/* FIXME */")]
    [InlineData("/// <summary>A HACK.</summary>\nclass Example;")]
    [InlineData("class Example { } // TODO(me) later")]
    public void A_comment_that_postpones_work_is_found(string text)
    {
        Assert.Single(Unfinished(SourceFile.Example(text)));
    }

    [Fact]
    public void A_word_for_postponed_work_in_a_text_is_allowed()
    {
        Assert.Empty(Unfinished(SourceFile.Example("class Example { string T = \"TODO\"; } // to do nothing, to hack")));
    }

    private static IEnumerable<SyntaxTrivia> Comments(SourceFile file) => file.Root.DescendantTrivia().Where(trivia =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)
        || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)
        || trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)
        || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia));

    private static IEnumerable<string> Unfinished(SourceFile file) =>
        from comment in Comments(file)
        where Marks().IsMatch(comment.ToFullString())
        select $"{file.Path}: {comment.ToFullString().Trim()}";

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b")]
    private static partial Regex Marks();
}
