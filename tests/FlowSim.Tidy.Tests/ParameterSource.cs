using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlowSim.Tidy.Tests;

/// <summary>A parameter of the model in the source code, with the source of its value.</summary>
/// <param name="At">Its position.</param>
/// <param name="Path">Its path in scenario files; empty if no group of the model holds its record.</param>
/// <param name="Value">Its default, as written; 0 without a default.</param>
/// <param name="Entries">The entries of its source; null if it is not a plain text.</param>
internal sealed partial record ParameterSource(string At, string Path, string Value, IReadOnlyList<string>? Entries)
{
    /// <summary>The entry used if there is no evidence.</summary>
    public const string Assumption = "assumption";

    /// <summary>The entry used for numbers of which each corridor gives its own, with their source.</summary>
    public const string Corridor = "the corridor";

    private const int SourcePosition = 3;

    /// <summary>All parameters in files.</summary>
    /// <param name="files">The files, including that of ModelParameters.</param>
    public static IReadOnlyList<ParameterSource> Find(IReadOnlyList<SourceFile> files)
    {
        var groups = files.SelectMany(file => file.Root.DescendantNodes().OfType<RecordDeclarationSyntax>())
            .Where(record => record.Identifier.ValueText == "ModelParameters")
            .SelectMany(record => record.Members.OfType<PropertyDeclarationSyntax>())
            .ToDictionary(group => group.Type.ToString(), group => Kebab(group.Identifier.ValueText));
        return
        [
            .. from file in files
               from attribute in file.Root.DescendantNodes().OfType<AttributeSyntax>()
               where attribute.Name.ToString() == "Parameter"
               let property = attribute.FirstAncestorOrSelf<PropertyDeclarationSyntax>()
               let record = attribute.FirstAncestorOrSelf<TypeDeclarationSyntax>()
               let path = groups.TryGetValue(record.Identifier.ValueText, out var found)
                   ? $"{found}.{Kebab(property.Identifier.ValueText)}"
                   : ""
               select new ParameterSource(file.At(attribute), path, property.Initializer?.Value.ToString() ?? "0", EntriesOf(attribute)),
        ];
    }

    private static string[]? EntriesOf(AttributeSyntax attribute)
    {
        var arguments = attribute.ArgumentList?.Arguments ?? [];
        var source = arguments.FirstOrDefault(argument => argument.NameColon?.Name.ToString() == "source")
            ?? arguments.ElementAtOrDefault(SourcePosition);
        return source?.Expression is LiteralExpressionSyntax { Token.Value: string text }
            ? text.Split(';', StringSplitOptions.TrimEntries)
            : null;
    }

    private static string Kebab(string name) => Inner().Replace(name, "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Inner();
}
