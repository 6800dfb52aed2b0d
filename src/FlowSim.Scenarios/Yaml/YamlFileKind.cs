namespace FlowSim.Scenarios.Yaml;

/// <summary>The kind of a YAML file, with the words for it in diagnostics.</summary>
/// <param name="Noun">The noun for its content.</param>
/// <param name="Called">The words for the file, with an article.</param>
/// <param name="MinKeys">The keys that it must have, worded as the end of a sentence.</param>
internal sealed record YamlFileKind(string Noun, string Called, string MinKeys)
{
    /// <summary>A scenario.</summary>
    public static YamlFileKind Scenario { get; } = new(
        "scenario", "a scenario file", "A scenario needs at least 'extends', or 'title', 'period' and 'corridor'");

    /// <summary>An experiment.</summary>
    public static YamlFileKind Experiment { get; } = new(
        "experiment", "an experiment file", "An experiment needs at least 'title', 'scenarios', 'design' and 'parameters'");

    /// <summary>The words of a corridor in one language.</summary>
    public static YamlFileKind Words { get; } = new("words", "a file of words", "It needs at least one key with its text");
}
