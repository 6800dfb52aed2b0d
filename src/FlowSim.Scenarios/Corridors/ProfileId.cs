using System.Text.RegularExpressions;

namespace FlowSim.Scenarios.Corridors;

/// <summary>The form of the ids that a corridor gives to groups, destinations, forces and parts of its map.</summary>
internal static partial class ProfileId
{
    /// <summary>Whether a text has the form of an id.</summary>
    public static bool IsMatch(string text) => Form.IsMatch(text);

    [GeneratedRegex("^[a-z][a-z0-9-]{0,31}$", RegexOptions.CultureInvariant)]
    private static partial Regex Form { get; }
}
