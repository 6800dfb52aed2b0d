using System.CommandLine;
using FlowSim.Report;

namespace FlowSim.Cli.Options;

/// <summary>The option for the language of a report.</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";

    /// <summary>Languages by their codes.</summary>
    private static readonly SortedDictionary<string, ReportLanguage> ByCode = new(StringComparer.Ordinal)
    {
        ["en"] = ReportLanguage.English,
        ["es"] = ReportLanguage.Spanish,
    };

    /// <summary>The option.</summary>
    public static Option<ReportLanguage> Create() => new(Name)
    {
        Description = $"The language of the report: {string.Join(" or ", ByCode.Keys)}",
        HelpName = "code",
        DefaultValueFactory = _ => ReportLanguage.English,
        CustomParser = result =>
        {
            var written = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
            if (!ByCode.TryGetValue(written, out var language))
            {
                result.AddError($"{Name} must be {string.Join(" or ", ByCode.Keys)}; '{written}' is not.");
            }

            return language;
        },
    };

    /// <summary>The code of a language.</summary>
    public static string CodeOf(ReportLanguage language) => ByCode.Single(pair => pair.Value == language).Key;
}
