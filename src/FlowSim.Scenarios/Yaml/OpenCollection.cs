namespace FlowSim.Scenarios.Yaml;

/// <summary>A mapping or list whose end has not been read yet.</summary>
internal sealed class OpenCollection(bool isMapping, bool isDropped)
{
    /// <summary>Whether it is a mapping.</summary>
    public bool IsMapping { get; } = isMapping;

    /// <summary>Whether nothing of it is kept, because of what stood before it.</summary>
    public bool IsDropped { get; } = isDropped;

    /// <summary>Whether the next value of a mapping is a key.</summary>
    public bool ExpectsKey { get; set; } = isMapping;

    /// <summary>Whether the value of the key just read is dropped with it.</summary>
    public bool DropsValue { get; set; }

    /// <summary>The line of each key read so far.</summary>
    public Dictionary<string, long> KeyLines { get; } = new(StringComparer.Ordinal);
}
