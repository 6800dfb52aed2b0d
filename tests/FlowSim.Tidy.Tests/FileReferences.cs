using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlowSim.Tidy.Tests;

/// <summary>Which file names a type that another file declares. Comments and names after a point do not count.</summary>
internal static class FileReferences
{
    /// <summary>The files that each file uses, by path.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyCollection<string>> Of(IEnumerable<SourceFile> files)
    {
        SourceFile[] all = [.. files];
        var declaredIn = all
            .SelectMany(file => file.TopLevelTypes, (file, type) => (Type: SourceFile.NameOf(type), file.Path))
            .ToLookup(pair => pair.Type, pair => pair.Path, StringComparer.Ordinal);
        return all.ToDictionary(
            file => file.Path,
            IReadOnlyCollection<string> (file) =>
            [
                .. TypeNames(file)
                    .Where(name => !declaredIn[name].Contains(file.Path))
                    .SelectMany(name => declaredIn[name])
                    .Distinct(StringComparer.Ordinal),
            ],
            StringComparer.Ordinal);
    }

    /// <summary>Every name in a file that can be the name of a type, once each.</summary>
    public static IEnumerable<string> TypeNames(SourceFile file) => file.Root.DescendantNodes()
        .OfType<SimpleNameSyntax>()
        .Where(name => !IsAfterAPoint(name))
        .SelectMany(Spellings)
        .Distinct(StringComparer.Ordinal);

    private static bool IsAfterAPoint(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == name,
        MemberBindingExpressionSyntax => true,
        _ => false,
    };

    /// <summary>An attribute is written without the last word of its type.</summary>
    private static IEnumerable<string> Spellings(SimpleNameSyntax name) => name.Parent is AttributeSyntax
        ? [name.Identifier.ValueText, name.Identifier.ValueText + nameof(Attribute)]
        : [name.Identifier.ValueText];
}
