using FlowSim.Foundation.Diagnostics;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FlowSim.Scenarios.Yaml;

/// <summary>
/// The events of a YAML file with everything reported and taken out that files of FlowSim do without: anchors, aliases, tags,
/// repeated keys, keys that are not text, further documents. What is kept makes a plain tree, so one mistake of this sort
/// does not hide the others.
/// </summary>
internal sealed class CheckedEvents(SourceText source, YamlFileKind kind, DiagnosticBag bag)
{
    /// <summary>The deepest nesting; the tree is built by recursion, and a scenario needs five levels.</summary>
    public const int MaxLevels = 16;

    private readonly List<ParsingEvent> _kept = [];
    private readonly Stack<OpenCollection> _open = [];
    private int _documents;

    /// <summary>What is kept so far.</summary>
    public IReadOnlyList<ParsingEvent> Kept => _kept;

    /// <summary>Takes the next event; false where reading must stop.</summary>
    public bool TryTake(ParsingEvent next)
    {
        switch (next)
        {
            case DocumentStart when ++_documents == 2:
                bag.Add(ScenarioDiagnostics.SeveralDocuments(At(next), kind.Noun));
                return true;
            case Comment:
                return true;
            case DocumentStart or DocumentEnd or StreamStart or StreamEnd:
                KeepFrame(next);
                return true;
            case NodeEvent node:
                return TryTakeNode(node);
            case AnchorAlias:
                bag.Add(ScenarioDiagnostics.Alias(At(next)));
                TakeScalar(new Scalar(AnchorName.Empty, TagName.Empty, "", ScalarStyle.Plain, true, false, next.Start, next.End));
                return true;
            default:
                Close(next);
                return true;
        }
    }

    private SourcePosition At(ParsingEvent found) => source.At(found.Start.Line, found.Start.Column);

    private void KeepFrame(ParsingEvent frame)
    {
        if (_documents <= 1 || frame is StreamEnd)
        {
            _kept.Add(frame);
        }
    }

    private bool TryTakeNode(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            bag.Add(ScenarioDiagnostics.Anchor(At(node), node.Anchor.Value));
        }

        // A quoted text carries the tag "!" of its own accord.
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
        {
            bag.Add(ScenarioDiagnostics.Tag(At(node), node.Tag.Value));
        }

        if (node is Scalar scalar)
        {
            TakeScalar(scalar);
            return true;
        }

        if (_open.Count == MaxLevels)
        {
            bag.Add(ScenarioDiagnostics.TooDeep(At(node), MaxLevels, kind.Noun));
            return false;
        }

        Open(node);
        return true;
    }

    private void TakeScalar(Scalar scalar)
    {
        var value = DistributionShield.Uncover(scalar.Value);
        if (!IsDroppedAsKey(scalar, value))
        {
            Keep(new Scalar(
                AnchorName.Empty, TagName.Empty, value, scalar.Style, scalar.IsPlainImplicit, scalar.IsQuotedImplicit, scalar.Start, scalar.End));
        }

        MoveOn();
    }

    /// <summary>Whether this scalar is a key that stood before, so that it and its value are dropped.</summary>
    private bool IsDroppedAsKey(Scalar scalar, string value)
    {
        if (!_open.TryPeek(out var parent) || !parent.ExpectsKey)
        {
            return false;
        }

        parent.DropsValue = parent.KeyLines.TryGetValue(value, out var line);
        if (parent.DropsValue)
        {
            bag.Add(ScenarioDiagnostics.DuplicateKey(At(scalar), value, line));
        }
        else
        {
            parent.KeyLines.Add(value, scalar.Start.Line);
        }

        return parent.DropsValue;
    }

    private void Open(NodeEvent node)
    {
        var isKey = _open.TryPeek(out var parent) && parent.ExpectsKey;
        if (isKey)
        {
            bag.Add(ScenarioDiagnostics.KeyNotText(At(node)));
            parent!.DropsValue = true;
        }

        var dropped = parent is not null && (parent.IsDropped || parent.DropsValue);
        ParsingEvent kept = node is MappingStart mapping
            ? new MappingStart(AnchorName.Empty, TagName.Empty, true, mapping.Style, node.Start, node.End)
            : new SequenceStart(AnchorName.Empty, TagName.Empty, true, ((SequenceStart)node).Style, node.Start, node.End);
        Keep(kept);
        _open.Push(new OpenCollection(node is MappingStart, dropped));
    }

    private void Close(ParsingEvent end)
    {
        var closed = _open.Pop();
        if (!closed.IsDropped && _documents == 1)
        {
            _kept.Add(end);
        }

        MoveOn();
    }

    private void Keep(ParsingEvent node)
    {
        var dropped = _open.TryPeek(out var parent) && (parent.IsDropped || parent.DropsValue);
        if (!dropped && _documents == 1)
        {
            _kept.Add(node);
        }
    }

    /// <summary>After a whole value: in a mapping, keys and values take turns.</summary>
    private void MoveOn()
    {
        if (_open.TryPeek(out var parent) && parent.IsMapping)
        {
            parent.DropsValue = parent.ExpectsKey && parent.DropsValue;
            parent.ExpectsKey = !parent.ExpectsKey;
        }
    }
}
