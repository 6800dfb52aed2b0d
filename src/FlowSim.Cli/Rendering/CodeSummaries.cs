using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace FlowSim.Cli.Rendering;

/// <summary>The summaries in the documentation of an assembly's code, each on one line.</summary>
internal sealed partial class CodeSummaries
{
    private readonly Dictionary<string, string> _summaries;

    /// <summary>Reads the file of documentation that the compiler writes beside an assembly.</summary>
    /// <exception cref="FileNotFoundException">The file is missing.</exception>
    public CodeSummaries(Assembly assembly)
    {
        var path = Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".xml");
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"{path} is missing; the installation is incomplete.", path);
        }

        _summaries = XDocument.Load(path).Descendants("member")
            .Where(member => member.Attribute("name") is not null)
            .ToDictionary(
                member => member.Attribute("name")!.Value,
                member => OneLine(member.Element("summary")),
                StringComparer.Ordinal);
    }

    /// <summary>The summary of a type; empty if it has none.</summary>
    public string Of(Type type) => _summaries.GetValueOrDefault($"T:{type.FullName}", "");

    /// <summary>The summary of a property; empty if it has none.</summary>
    public string Of(PropertyInfo property) =>
        _summaries.GetValueOrDefault($"P:{property.DeclaringType!.FullName}.{property.Name}", "");

    /// <summary>The summary of a value of an enum; empty if it has none.</summary>
    public string Of(Enum value) => _summaries.GetValueOrDefault($"F:{value.GetType().FullName}.{value}", "");

    private static string OneLine(XElement? summary) =>
        summary is null ? "" : Blanks().Replace(string.Concat(summary.DescendantNodes().Select(Words)), " ").Trim();

    private static string Words(XNode node) => node switch
    {
        XText text => text.Value,
        XElement element when element.Attribute("cref") is { } reference => reference.Value.Split('.')[^1],
        XElement element when element.Attribute("name") is { } name => name.Value,
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
