using FlowSim.Model.Parameters;
using FlowSim.Scenarios.Numbers;
using FlowSim.Scenarios.Yaml;

namespace FlowSim.Scenarios.Reading;

/// <summary>A parameter that a file names.</summary>
/// <param name="Entry">The parameter.</param>
/// <param name="Name">Its name within its group, the key.</param>
/// <param name="Section">The section of the group, which holds the key.</param>
internal readonly record struct ParameterKey(ParameterEntry Entry, string Name, YamlSection Section)
{
    /// <summary>The bounds of the parameter.</summary>
    public NumberBounds Bounds => NumberBounds.Of(Entry.Meta);
}
