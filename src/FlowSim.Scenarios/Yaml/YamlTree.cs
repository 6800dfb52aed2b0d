using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FlowSim.Scenarios.Yaml;

/// <summary>
/// Builds the values of a YAML file from the events of the parser. FlowSim does not support anchors, aliases, tags,
/// repeated keys, keys that are not text, or further documents: each is reported and skipped, so that one mistake does
/// not hide the others.
/// </summary>
internal sealed class YamlTree(IParser parser, SourceText source, YamlFileKind kind, DiagnosticBag bag)
{
    /// <summary>The maximum nesting depth; the tree is built by recursion, and a scenario needs five levels.</summary>
    public const int MaxLevels = 16;

    private ParsingEvent Current => parser.Current!;

    private SourcePosition At => source.At(Current.Start.Line, Current.Start.Column);

    /// <summary>Reads the first document; false if the file could not be read to its end.</summary>
    /// <param name="root">The root value; null if the file has none.</param>
    public bool TryRead(out YamlValue? root)
    {
        root = null;
        var documents = 0;
        while (TryMoveNext() && Current is not StreamEnd)
        {
            if (Current is not DocumentStart)
            {
                continue;
            }

            if (++documents == 2)
            {
                bag.Add(ScenarioDiagnostics.SeveralDocuments(At, kind.Noun));
            }

            if (ReadNext(level: 0) is not { } value)
            {
                return false;
            }

            root = documents == 1 ? value : root;
        }

        return parser.Current is StreamEnd;
    }

    /// <summary>Reads the value that begins with the next event; null if reading must stop.</summary>
    private YamlValue? ReadNext(int level) => TryMoveNext() ? Read(level, At) : null;

    /// <summary>Reads the value that begins with the current event; null if reading must stop.</summary>
    /// <param name="level">The number of collections around it.</param>
    /// <param name="owner">The position at which to report a missing value.</param>
    private YamlValue? Read(int level, SourcePosition owner)
    {
        ReportProperties();
        switch (Current)
        {
            case Scalar scalar:
                ReportEscapedControl(scalar.Value);
                return new YamlValue.Scalar(At, DistributionShield.Uncover(scalar.Value));
            case AnchorAlias:
                bag.Add(ScenarioDiagnostics.Alias(At));
                return new YamlValue.Scalar(At, "");
            case SequenceStart or MappingStart when level == MaxLevels:
                bag.Add(ScenarioDiagnostics.TooDeep(At, MaxLevels, kind.Noun));
                return null;
            case SequenceStart:
                return ReadSequence(level + 1);
            case MappingStart:
                return ReadMapping(level + 1);
            default:
                ReportMissingValue(owner);
                return null;
        }
    }

    private YamlValue.Sequence? ReadSequence(int level)
    {
        var sequence = new YamlValue.Sequence(At, []);
        while (TryMoveNext())
        {
            if (Current is SequenceEnd)
            {
                return sequence;
            }

            if (Read(level, At) is not { } item)
            {
                return null;
            }

            sequence.Items.Add(item);
        }

        return null;
    }

    /// <summary>
    /// An escape such as <c>\u001b</c> would put a character into tables and terminals that nobody sees in the file. Readers of
    /// names and paths report a zero.
    /// </summary>
    private void ReportEscapedControl(string text)
    {
        foreach (var character in text.Where(character => char.IsControl(character) && character is not ('\n' or '\t' or '\0')).Take(1))
        {
            bag.Add(ScenarioDiagnostics.ControlCharacter(At, character));
        }
    }

    private YamlValue.Mapping? ReadMapping(int level)
    {
        var mapping = new YamlValue.Mapping(At, []);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (TryMoveNext())
        {
            if (Current is MappingEnd)
            {
                return mapping;
            }

            if (ReadKey(level) is not { } key)
            {
                return null;
            }

            var isKept = key is YamlValue.Scalar text && IsNew(text, lines);
            if (!TryMoveNext() || Read(level, key.At) is not { } value)
            {
                return null;
            }

            if (isKept)
            {
                mapping.Entries.Add(new((YamlValue.Scalar)key, value));
            }
        }

        return null;
    }

    private YamlValue? ReadKey(int level)
    {
        if (level < MaxLevels && Current is (SequenceStart or MappingStart))
        {
            bag.Add(ScenarioDiagnostics.KeyNotText(At));
        }

        return Read(level, At);
    }

    private bool IsNew(YamlValue.Scalar key, Dictionary<string, int> lines)
    {
        var isNew = lines.TryAdd(key.Text, key.At.Line);
        if (!isNew)
        {
            bag.Add(ScenarioDiagnostics.DuplicateKey(key.At, key.Text, lines[key.Text]));
        }

        return isNew;
    }

    private void ReportProperties()
    {
        if (Current is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            bag.Add(ScenarioDiagnostics.Anchor(At, anchored.Anchor.Value));
        }

        // The parser gives a quoted text the tag "!" by default.
        if (Current is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } } tagged)
        {
            bag.Add(ScenarioDiagnostics.Tag(At, tagged.Tag.Value));
        }
    }

    /// <summary>
    /// Reports that something ends where a value should begin. The parser recovers from some mistakes in this way; its
    /// later messages about them are clearer than any message here.
    /// </summary>
    private void ReportMissingValue(SourcePosition owner)
    {
        var before = bag.Count;
        while (TryMoveNext())
        {
        }

        if (bag.Count == before)
        {
            bag.Add(ScenarioDiagnostics.Syntax(owner, "a value is missing here"));
        }
    }

    /// <summary>Moves to the next event; false at the end, and if the text is not YAML, which is reported.</summary>
    private bool TryMoveNext()
    {
        try
        {
            return parser.MoveNext();
        }
        catch (YamlException problem)
        {
            ReportSyntax(problem.Start, problem.Message);
            return false;
        }
        catch (SystemException problem) when (problem is not OutOfMemoryException)
        {
            // On some malformed escapes and directives the parser itself throws; the error is near the last text read.
            ReportSyntax(parser.Current?.End ?? Mark.Empty, problem.Message);
            return false;
        }
    }

    private void ReportSyntax(Mark mark, string problem) => bag.Add(ScenarioDiagnostics.Syntax(
        source.At(Math.Max(mark.Line, 1), Math.Max(mark.Column, 1)), DistributionShield.Uncover(problem)));
}
