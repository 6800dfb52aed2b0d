namespace FlowSim.Scenarios.Yaml;

/// <summary>What a YAML file is for, as diagnostics say it.</summary>
/// <param name="Noun">What it holds.</param>
/// <param name="Called">The file, with its article.</param>
/// <param name="MinKeys">The keys it has at least, as the end of a sentence.</param>
internal sealed record YamlFileKind(string Noun, string Called, string MinKeys)
{
    /// <summary>A scenario.</summary>
    public static YamlFileKind Scenario { get; } = new(
        "scenario", "a scenario file", "A scenario needs at least 'extends', or 'title', 'period' and 'corridor'");

    /// <summary>An experiment.</summary>
    public static YamlFileKind Experiment { get; } = new(
        "experiment", "an experiment file", "An experiment needs at least 'title', 'scenarios', 'design' and 'parameters'");
}
