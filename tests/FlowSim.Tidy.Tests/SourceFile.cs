using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlowSim.Tidy.Tests;

/// <summary>A C# file of the repository, parsed but not compiled.</summary>
/// <param name="Path">Its path from the root, with slashes.</param>
/// <param name="Text">Its text.</param>
/// <param name="Root">Its syntax tree.</param>
internal sealed record SourceFile(string Path, string Text, CompilationUnitSyntax Root)
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, DocumentationMode.Parse);

    /// <summary>The project the file belongs to.</summary>
    public string Project => Path.Split('/')[1];

    /// <summary>The types in the file that are not nested.</summary>
    public IEnumerable<MemberDeclarationSyntax> TopLevelTypes => Root
        .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .OfType<MemberDeclarationSyntax>()
        .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    /// <summary>Parses a text as the file with a path.</summary>
    public static SourceFile Parse(string path, string text) =>
        new(path, text, (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(text, Options).GetRoot());

    /// <summary>A file that is not on disk, to test a rule on.</summary>
    public static SourceFile Example(string text, string path = "src/FlowSim.Example/Example.cs") => Parse(path, text);

    /// <summary>The name of a type.</summary>
    public static string NameOf(MemberDeclarationSyntax type) => type switch
    {
        BaseTypeDeclarationSyntax named => named.Identifier.ValueText,
        DelegateDeclarationSyntax named => named.Identifier.ValueText,
        _ => "",
    };

    /// <summary>The position of a node, for messages.</summary>
    public string At(SyntaxNodeOrToken node) => $"{Path}({node.GetLocation()!.GetLineSpan().StartLinePosition.Line + 1})";
}
