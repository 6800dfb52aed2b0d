using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FlowSim.Scenarios.Yaml;

/// <summary>Plays events that were read before.</summary>
internal sealed class RecordedEvents(IReadOnlyList<ParsingEvent> events) : IParser
{
    private int _next;

    /// <inheritdoc/>
    public ParsingEvent? Current { get; private set; }

    /// <inheritdoc/>
    public bool MoveNext()
    {
        Current = _next < events.Count ? events[_next] : null;
        _next++;
        return Current is not null;
    }
}
