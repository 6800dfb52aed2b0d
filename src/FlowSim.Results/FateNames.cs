using System.Collections.Immutable;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;

namespace FlowSim.Results;

/// <summary>The fates and the names by which files and JSON call them.</summary>
public static class FateNames
{
    /// <summary>The fates, gravest first.</summary>
    public static ImmutableArray<Fate> All { get; } = [.. Enum.GetValues<Fate>()];

    /// <summary>The name of a fate in files: <c>settled_in_mexico</c>.</summary>
    public static string Of(Fate fate) => KebabName.Of(fate.ToString()).Replace('-', '_');
}
