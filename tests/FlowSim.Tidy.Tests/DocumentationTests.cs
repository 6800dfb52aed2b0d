using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlowSim.Tidy.Tests;

public sealed class DocumentationTests
{
    [Fact]
    public void Everything_public_has_a_summary()
    {
        Assert.NotEmpty(Repository.ProductAndTools.SelectMany(file => Public(file.Root)));

        Assert.Empty(Repository.ProductAndTools.SelectMany(Undocumented));
    }

    [Theory]
    [InlineData("public class Example;")]
    [InlineData("/// <summary> </summary>\npublic class Example;")]
    [InlineData("// A comment is no documentation.\npublic class Example;")]
    [InlineData("/// <summary>It.</summary>\npublic class Example { public int P { get; } }")]
    [InlineData("/// <summary>It.</summary>\npublic class Example { public void M() { } }")]
    [InlineData("/// <summary>It.</summary>\npublic class Example { public Example() { } }")]
    [InlineData("/// <summary>It.</summary>\npublic class Example { public const int C = 1; }")]
    [InlineData("/// <summary>It.</summary>\npublic class Example { public int this[int i] => i; }")]
    [InlineData("/// <summary>It.</summary>\npublic class Example { public static bool operator !(Example e) => true; }")]
    [InlineData("/// <summary>It.</summary>\npublic class Example { public class Nested; }")]
    [InlineData("/// <summary>It.</summary>\npublic class Example { public event System.Action E; }")]
    [InlineData("/// <summary>It.</summary>\npublic class Example { public delegate void D(); }")]
    [InlineData("/// <summary>It.</summary>\npublic enum Example { A }")]
    [InlineData("/// <summary>It.</summary>\npublic interface IExample { void M(); }")]
    public void A_missing_summary_is_found(string text)
    {
        Assert.Single(Undocumented(SourceFile.Example(text)));
    }

    [Theory]
    [InlineData("class Example { public int P { get; } public enum E { A } }")]
    [InlineData("/// <summary>It.</summary>\n"
        + "public class Example { int P { get; } internal void M() { } private class C { public int P; } }")]
    [InlineData("/// <summary>It.</summary>\npublic class Example {\n/// <inheritdoc/>\npublic override string ToString() => \"\"; }")]
    [InlineData("/// <summary>It.</summary>\n[System.Obsolete]\npublic class Example;")]
    [InlineData("/// <inheritdoc cref=\"X\"/>\npublic class Example;")]
    public void Members_that_are_not_public_or_inherit_their_summary_need_none(string text)
    {
        Assert.Empty(Undocumented(SourceFile.Example(text)));
    }

    private static IEnumerable<string> Undocumented(SourceFile file) =>
        from member in Public(file.Root)
        where !IsDocumented(member) && !IsFurtherPart(member, file.Path)
        select $"{file.At(member)}: {member.ToString().Split('\n')[0].Trim()}";

    private static IEnumerable<MemberDeclarationSyntax> Public(SyntaxNode parent)
    {
        foreach (var member in parent.ChildNodes().OfType<MemberDeclarationSyntax>())
        {
            if (member is BaseNamespaceDeclarationSyntax)
            {
                foreach (var inner in Public(member))
                {
                    yield return inner;
                }
            }
            else if (IsPublic(member))
            {
                yield return member;
                foreach (var inner in Public(member))
                {
                    yield return inner;
                }
            }
        }
    }

    private static bool IsPublic(MemberDeclarationSyntax member) =>
        member.Modifiers.Any(SyntaxKind.PublicKeyword)
        || member is EnumMemberDeclarationSyntax
        || (member.Parent is InterfaceDeclarationSyntax
            && !member.Modifiers.Any(modifier => modifier.Kind() is SyntaxKind.PrivateKeyword or SyntaxKind.InternalKeyword));

    private static bool IsDocumented(MemberDeclarationSyntax member) => member.GetLeadingTrivia()
        .Select(trivia => trivia.GetStructure())
        .OfType<DocumentationCommentTriviaSyntax>()
        .SelectMany(comment => comment.Content)
        .Any(part => part switch
        {
            XmlEmptyElementSyntax empty => empty.Name.ToString() == "inheritdoc",
            XmlElementSyntax element => element.StartTag.Name.ToString() == "summary" && HasWords(element),
            _ => false,
        });

    private static bool HasWords(XmlElementSyntax element) =>
        element.Content.ToFullString().Any(character => char.IsLetter(character));

    /// <summary>A further part of a type, in a file named Type.Part.cs, needs no second summary.</summary>
    private static bool IsFurtherPart(MemberDeclarationSyntax member, string path) =>
        member is TypeDeclarationSyntax type
        && type.Modifiers.Any(SyntaxKind.PartialKeyword)
        && Path.GetFileName(path).StartsWith(type.Identifier.ValueText + ".", StringComparison.Ordinal)
        && Path.GetFileName(path) != type.Identifier.ValueText + ".cs";
}
