using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;

namespace FlowSim.Results;

/// <summary>The names of fates in files and JSON.</summary>
public static class FateNames
{
    /// <summary>The name of a fate in files, such as <c>settled_in_transit_country</c>.</summary>
    public static string Of(Fate fate) => KebabName.Of(fate.ToString()).Replace('-', '_');
}
