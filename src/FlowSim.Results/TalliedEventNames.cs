using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;

namespace FlowSim.Results;

/// <summary>The names of occurrences in files and JSON.</summary>
public static class TalliedEventNames
{
    /// <summary>The name of an occurrence in files, such as <c>reached_destination_country</c>.</summary>
    public static string Of(TalliedEvent talliedEvent) => KebabName.Of(talliedEvent.ToString()).Replace('-', '_');
}
