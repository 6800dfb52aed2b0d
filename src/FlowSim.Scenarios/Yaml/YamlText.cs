using System.Diagnostics.CodeAnalysis;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Reading;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace FlowSim.Scenarios.Yaml;

/// <summary>From the text of a YAML file to its tree of nodes.</summary>
internal static class YamlText
{
    /// <summary>Parses a file whose outermost value must be a mapping, or says what is wrong with it.</summary>
    public static bool TryParse(SourceText source, YamlFileKind kind, DiagnosticBag bag, [NotNullWhen(true)] out YamlSection? root)
    {
        root = null;
        if (HasTabs(source, bag) || !TryReadEvents(source, kind, bag, out var events))
        {
            return false;
        }

        var stream = new YamlStream();
        stream.Load(new RecordedEvents(events));
        if (stream.Documents.Count == 0)
        {
            bag.Add(ScenarioDiagnostics.EmptyFile(source.At(1, 1), kind.MinKeys));
            return false;
        }

        var node = stream.Documents[0].RootNode;
        if (node is not YamlMappingNode mapping)
        {
            var empty = node is YamlScalarNode { Value: "" or null };
            bag.Add(empty
                ? ScenarioDiagnostics.EmptyFile(source.At(1, 1), kind.MinKeys)
                : ScenarioDiagnostics.WrongType(YamlSection.PositionOf(source, node), "the file", "keys with values, such as 'title: ...'", node));
            return false;
        }

        root = new YamlSection(source, mapping, kind.Called, bag);
        return true;
    }

    /// <summary>Editors show a tab as any number of spaces, so indentation with tabs cannot be seen to be right.</summary>
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

    private static bool TryReadEvents(
        SourceText source, YamlFileKind kind, DiagnosticBag bag, out IReadOnlyList<YamlDotNet.Core.Events.ParsingEvent> events)
    {
        var checkedEvents = new CheckedEvents(source, kind, bag);
        events = checkedEvents.Kept;
        using var reader = new StringReader(DistributionShield.Cover(source.Text));
        var parser = new Parser(reader);
        try
        {
            while (parser.MoveNext())
            {
                if (!checkedEvents.TryTake(parser.Current!))
                {
                    return false;
                }
            }

            return true;
        }
        catch (YamlException problem)
        {
            var at = source.At(Math.Max(problem.Start.Line, 1), Math.Max(problem.Start.Column, 1));
            bag.Add(ScenarioDiagnostics.Syntax(at, DistributionShield.Uncover(problem.Message)));
            return false;
        }
        catch (Exception problem) when (problem is ArgumentException or InvalidOperationException or ArithmeticException
            or FormatException or IndexOutOfRangeException)
        {
            // The parser fails this way on some malformed escapes and directives; it stands near what it last read.
            var at = source.At(Math.Max(parser.Current?.End.Line ?? 1, 1), Math.Max(parser.Current?.End.Column ?? 1, 1));
            bag.Add(ScenarioDiagnostics.Syntax(at, DistributionShield.Uncover(problem.Message)));
            return false;
        }
    }
}
