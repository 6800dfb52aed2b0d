using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Scenarios.Yaml;

/// <summary>A value of a YAML file.</summary>
/// <param name="At">The position where it begins.</param>
internal abstract record YamlValue(SourcePosition At)
{
    /// <summary>A text, number or word; empty if there is no text.</summary>
    internal sealed record Scalar(SourcePosition At, string Text) : YamlValue(At);

    /// <summary>A list.</summary>
    internal sealed record Sequence(SourcePosition At, List<YamlValue> Items) : YamlValue(At);

    /// <summary>Keys with values, in file order; each key occurs once.</summary>
    internal sealed record Mapping(SourcePosition At, List<KeyValuePair<Scalar, YamlValue>> Entries) : YamlValue(At);
}
