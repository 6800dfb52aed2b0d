namespace FlowSim.Scenarios;

/// <summary>Names of scenarios that run together.</summary>
public static class ScenarioNames
{
    /// <summary>
    /// The name, with a number appended if it is taken: files in different folders may have the same name.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="taken">The names of the scenarios before it.</param>
    public static string Unique(string name, IReadOnlyCollection<string> taken)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(taken);
        var unique = name;
        for (var number = 2; taken.Contains(unique, StringComparer.Ordinal); number++)
        {
            unique = $"{name}-{number}";
        }

        return unique;
    }
}
