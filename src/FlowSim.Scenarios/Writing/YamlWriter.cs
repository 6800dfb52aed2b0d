using System.Globalization;
using System.Text;
using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Numbers;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FlowSim.Scenarios.Writing;

/// <summary>
/// Writes keys and values in the layout of scenario files: lists are indented, and no line is folded.
/// </summary>
internal sealed class YamlWriter
{
    private static readonly EmitterSettings Layout =
        new EmitterSettings().WithBestWidth(int.MaxValue).WithIndentedSequences().WithNewLine("\n");

    private readonly StringBuilder _text = new();
    private readonly Emitter _emitter;

    /// <summary>Begins the file.</summary>
    public YamlWriter()
    {
        _emitter = new Emitter(new StringWriter(_text, CultureInfo.InvariantCulture), Layout);
        _emitter.Emit(new StreamStart());
        _emitter.Emit(new DocumentStart());
        BeginEntry();
    }

    /// <summary>Ends the file and returns its text.</summary>
    public string End()
    {
        EndSection();
        _emitter.Emit(new DocumentEnd(isImplicit: true));
        _emitter.Emit(new StreamEnd());
        return _text.ToString();
    }

    /// <summary>Begins a block mapping, with one key on each line.</summary>
    public void BeginSection(string key) => Begin(key, new MappingStart(default, default, true, MappingStyle.Block));

    /// <summary>Begins a flow mapping in braces.</summary>
    public void BeginFields(string key) => Begin(key, new MappingStart(default, default, true, MappingStyle.Flow));

    /// <summary>Begins a list of entries.</summary>
    public void BeginList(string key) => Begin(key, new SequenceStart(default, default, true, SequenceStyle.Block));

    /// <summary>Begins an entry of a list.</summary>
    public void BeginEntry() => _emitter.Emit(new MappingStart(default, default, true, MappingStyle.Block));

    /// <summary>Ends a section, fields or an entry.</summary>
    public void EndSection() => _emitter.Emit(new MappingEnd());

    /// <summary>Ends a list.</summary>
    public void EndList() => _emitter.Emit(new SequenceEnd());

    /// <summary>Writes a word, number or date without quotation marks.</summary>
    public void Word(string key, string word) => Begin(key, Plain(word));

    /// <summary>Writes a number, or a distribution in quotation marks.</summary>
    public void Quantity(string key, Quantity quantity)
    {
        if (quantity.Distribution is { } distribution)
        {
            Text(key, DistributionNotation.Of(distribution));
        }
        else
        {
            Word(key, DiagnosticText.Number(quantity.Value));
        }
    }

    /// <summary>Writes a text in quotation marks.</summary>
    public void Text(string key, string text) => Begin(key, new Scalar(default, default, text, ScalarStyle.DoubleQuoted, false, true));

    /// <summary>Writes a list of words in brackets.</summary>
    public void Words(string key, IEnumerable<string> words)
    {
        Begin(key, new SequenceStart(default, default, true, SequenceStyle.Flow));
        foreach (var word in words)
        {
            _emitter.Emit(Plain(word));
        }

        EndList();
    }

    /// <summary>Writes a comment at the end of the line.</summary>
    public void Comment(string comment) => _emitter.Emit(new Comment(comment, isInline: true));

    private static Scalar Plain(string word) => new(default, default, word, ScalarStyle.Plain, true, false);

    private void Begin(string key, ParsingEvent value)
    {
        _emitter.Emit(Plain(key));
        _emitter.Emit(value);
    }
}
