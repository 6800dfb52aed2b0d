using System.CommandLine;
using FlowSim.Words;

namespace FlowSim.Cli.Options;

/// <summary>The option for the language of a report.</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";

    private static readonly string Codes = string.Join(" or ", LanguageCodes.All);

    /// <summary>The option.</summary>
    public static Option<TextLanguage> Create() => new(Name)
    {
        Description = $"The language of the report: {Codes}",
        HelpName = "code",
        DefaultValueFactory = _ => TextLanguage.English,
        CustomParser = result =>
        {
            var written = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
            if (!LanguageCodes.TryRead(written, out var language))
            {
                result.AddError($"{Name} must be {Codes}; '{written}' is not.");
            }

            return language;
        },
    };
}
