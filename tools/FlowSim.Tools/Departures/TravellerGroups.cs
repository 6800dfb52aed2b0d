namespace FlowSim.Tools.Departures;

/// <summary>The nationality groups and kinds of party, with the names that the tables use.</summary>
internal static class TravellerGroups
{
    /// <summary>The kinds of party.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["adult", "family", "child"];

    /// <summary>Groups that US statistics count by nationality.</summary>
    public static readonly IReadOnlyList<string> CentralAmerican = ["honduran", "guatemalan", "salvadoran", "nicaraguan"];

    /// <summary>Groups that US statistics count together with all other countries.</summary>
    public static readonly IReadOnlyList<string> Others = ["caribbean", "african"];
}
