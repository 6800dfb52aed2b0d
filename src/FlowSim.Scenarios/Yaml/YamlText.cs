using System.Diagnostics.CodeAnalysis;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Reading;
using YamlDotNet.Core;

namespace FlowSim.Scenarios.Yaml;

/// <summary>Parses the text of a YAML file into its root section.</summary>
internal static class YamlText
{
    /// <summary>Parses a file whose root must be a mapping, or reports what is wrong with it.</summary>
    public static bool TryParse(SourceText source, YamlFileKind kind, DiagnosticBag bag, [NotNullWhen(true)] out YamlSection? root)
    {
        root = null;
        using var text = new StringReader(DistributionShield.Cover(source.Text));
        if (HasTabs(source, bag) || !new YamlTree(new Parser(text), source, kind, bag).TryRead(out var value))
        {
            return false;
        }

        if (value is null or YamlValue.Scalar { Text: "" })
        {
            bag.Add(ScenarioDiagnostics.EmptyFile(source.At(1, 1), kind.MinKeys));
            return false;
        }

        if (value is not YamlValue.Mapping mapping)
        {
            bag.Add(ScenarioDiagnostics.WrongType(value.At, "the file", "keys with values, such as 'title: ...'", value));
            return false;
        }

        root = new YamlSection(source, mapping, kind.Called, bag);
        return true;
    }

    /// <summary>
    /// Editors show a tab as any number of spaces, so the author cannot check an indentation with tabs by eye.
    /// </summary>
    private static bool HasTabs(SourceText source, DiagnosticBag bag)
    {
        var found = false;
        var line = 1;
        foreach (var text in source.Text.AsSpan().EnumerateLines())
        {
            var tab = text.IndexOf('\t');
            if (tab >= 0)
            {
                bag.Add(ScenarioDiagnostics.Tab(source.At(line, tab + 1)));
                found = true;
            }

            line++;
        }

        return found;
    }
}
