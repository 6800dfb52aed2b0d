using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FlowSim.Model.Parameters;

namespace FlowSim.Cli.Rendering;

/// <summary>What parameters and instruments mean, from their documentation in the code.</summary>
internal static partial class ParameterMeaning
{
    private static readonly Lazy<Dictionary<string, string>> Summaries = new(Read);

    /// <summary>The meaning of a parameter, in a sentence.</summary>
    public static string Of(ParameterEntry entry) => Of(entry.Property);

    /// <summary>The meaning of a number, a list or a word of the model.</summary>
    public static string Of(PropertyInfo property) =>
        Summaries.Value.GetValueOrDefault($"P:{property.DeclaringType!.FullName}.{property.Name}", "");

    /// <summary>The meaning of a type of the model.</summary>
    public static string Of(Type type) => Summaries.Value.GetValueOrDefault($"T:{type.FullName}", "");

    private static Dictionary<string, string> Read()
    {
        // The compiler writes the file beside the assembly.
        var path = Path.Combine(AppContext.BaseDirectory, typeof(ParameterEntry).Assembly.GetName().Name + ".xml");
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"{path} is missing; the installation is incomplete.", path);
        }

        return XDocument.Load(path).Descendants("member")
            .Where(member => member.Attribute("name") is not null)
            .ToDictionary(
                member => member.Attribute("name")!.Value,
                member => OneLine(member.Element("summary")),
                StringComparer.Ordinal);
    }

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
