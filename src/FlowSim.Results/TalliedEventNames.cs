using FlowSim.Model.Journey;
using FlowSim.Model.Parameters;

namespace FlowSim.Results;

/// <summary>The names by which files and JSON call what happens to a party.</summary>
public static class TalliedEventNames
{
    /// <summary>The name of an occurrence in files: <c>reached_united_states</c>.</summary>
    public static string Of(TalliedEvent talliedEvent) => KebabName.Of(talliedEvent.ToString()).Replace('-', '_');
}
