using FlowSim.Model.Parameters;
using FlowSim.Scenarios.Numbers;
using FlowSim.Scenarios.Yaml;

namespace FlowSim.Scenarios.Reading;

/// <summary>A parameter named in a file.</summary>
/// <param name="Entry">The parameter.</param>
/// <param name="Name">Its key: the name within its group.</param>
/// <param name="Section">The section of the group, which contains the key.</param>
internal readonly record struct ParameterKey(ParameterEntry Entry, string Name, YamlSection Section)
{
    /// <summary>The bounds of the parameter.</summary>
    public NumberBounds Bounds => NumberBounds.Of(Entry.Meta);
}
