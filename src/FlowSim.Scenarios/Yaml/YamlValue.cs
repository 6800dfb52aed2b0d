using FlowSim.Foundation.Diagnostics;

namespace FlowSim.Scenarios.Yaml;

/// <summary>A value of a YAML file.</summary>
/// <param name="At">Where it begins.</param>
internal abstract record YamlValue(SourcePosition At)
{
    /// <summary>A text, number or word; empty where nothing is written.</summary>
    internal sealed record Scalar(SourcePosition At, string Text) : YamlValue(At);

    /// <summary>A list.</summary>
    internal sealed record Sequence(SourcePosition At, List<YamlValue> Items) : YamlValue(At);

    /// <summary>Keys with values, in the order of the file; each key occurs once.</summary>
    internal sealed record Mapping(SourcePosition At, List<KeyValuePair<Scalar, YamlValue>> Entries) : YamlValue(At);
}
