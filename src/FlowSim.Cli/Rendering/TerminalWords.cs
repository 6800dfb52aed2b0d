using FlowSim.Model;
using FlowSim.Words;

namespace FlowSim.Cli.Rendering;

/// <summary>The words of the terminal, which are English, with those of a scenario's corridor.</summary>
internal static class TerminalWords
{
    /// <summary>The words for a scenario.</summary>
    public static Phrases Of(Scenario scenario) =>
        Phrases.Of(TextLanguage.English, scenario.Words.In(LanguageCodes.Of(TextLanguage.English)));
}
