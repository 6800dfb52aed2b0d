using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlowSim.Tidy.Tests;

/// <summary>What the files of the model are to a run, and what each leads to.</summary>
internal static class RunParts
{
    /// <summary>Every file of model and engine.</summary>
    public static SourceFile[] All { get; } =
        [.. Repository.Product.Where(file => file.Project is "FlowSim.Model" or "FlowSim.Engine")];

    private static IReadOnlyDictionary<string, IReadOnlyCollection<string>> References { get; } = FileReferences.Of(All);

    /// <summary>What happens to a party: a static class with a method that is given the party's shard first.</summary>
    public static bool IsHandler(SourceFile file) =>
        TypeOf(file) is ClassDeclarationSyntax type
        && type.Modifiers.Any(SyntaxKind.StaticKeyword)
        && type.Members.OfType<MethodDeclarationSyntax>().Any(method =>
            method.ParameterList.Parameters is [{ Type: IdentifierNameSyntax { Identifier.ValueText: "Shard" } }, ..]);

    /// <summary>What happens between days.</summary>
    public static bool IsService(SourceFile file) =>
        TypeOf(file)?.BaseList?.Types.Any(type => type.Type.ToString() == "IDayService") == true;

    /// <summary>A catalogue of draws.</summary>
    public static bool IsDraws(SourceFile file) =>
        file.Path.EndsWith("Draws.cs", StringComparison.Ordinal) && file.Text.Contains("public const Draw ", StringComparison.Ordinal);

    /// <summary>Whether other projects see a type: a parameter, a rule, an instrument, an outcome.</summary>
    public static bool IsPublic(SourceFile file) => TypeOf(file)?.Modifiers.Any(SyntaxKind.PublicKeyword) == true;

    /// <summary>The file of a type.</summary>
    public static SourceFile File(string type) => All.Single(file => Path.GetFileNameWithoutExtension(file.Path) == type);

    /// <summary>The files that a file uses.</summary>
    public static IEnumerable<SourceFile> UsedBy(SourceFile file) => All.Where(used => References[file.Path].Contains(used.Path));

    /// <summary>The files that files lead to, if indirectly, themselves included.</summary>
    public static IReadOnlyList<SourceFile> LedToBy(params IEnumerable<SourceFile> files)
    {
        var paths = new HashSet<string>(files.Select(file => file.Path), StringComparer.Ordinal);
        var open = new Queue<string>(paths);
        while (open.TryDequeue(out var path))
        {
            foreach (var used in References[path].Where(paths.Add))
            {
                open.Enqueue(used);
            }
        }

        return [.. All.Where(file => paths.Contains(file.Path))];
    }

    private static BaseTypeDeclarationSyntax? TypeOf(SourceFile file) =>
        file.TopLevelTypes.OfType<BaseTypeDeclarationSyntax>().FirstOrDefault();
}
