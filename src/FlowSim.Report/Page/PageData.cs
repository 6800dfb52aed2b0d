using System.Text.Json;
using System.Text.Json.Serialization;
using FlowSim.Report.Charts;

namespace FlowSim.Report.Page;

/// <summary>The data for the page's script.</summary>
/// <param name="Locale">The language, for numbers and dates.</param>
/// <param name="Words">The script's words.</param>
/// <param name="Scenarios">The scenarios.</param>
/// <param name="Charts">The charts by the id of their figure.</param>
internal sealed record PageData(
    string Locale,
    IReadOnlyDictionary<string, string> Words,
    IReadOnlyList<PageScenario> Scenarios,
    IReadOnlyDictionary<string, Chart> Charts)
{
    /// <summary>The prefix of the keys that the script uses.</summary>
    public const string WebPrefix = "web.";

    // The default encoder escapes characters that could end a script or begin a comment: <, > and &.
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new ChartConverter() },
    };

    /// <summary>The data of a page.</summary>
    public static PageData Of(ReportContent content) => new(
        content.Phrases["locale"],
        content.Phrases.Beginning(WebPrefix),
        content.Scenarios,
        new OrderedDictionary<string, Chart>(
            content.Sections.SelectMany(section => section.Figures).Select(figure => KeyValuePair.Create(figure.Id, figure.Chart))));

    /// <summary>The data as JSON that is safe inside a page.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Options);
}
