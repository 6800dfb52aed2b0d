using System.Text.Json;
using System.Text.Json.Serialization;
using FlowSim.Report.Charts;
using FlowSim.Report.Words;

namespace FlowSim.Report.Page;

/// <summary>What the page's script is given.</summary>
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
    /// <summary>The prefix of the keys that the script knows.</summary>
    public const string WebPrefix = "web.";

    // The default encoder escapes what could end a script or begin a comment: <, > and &.
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
        NumberHandling = JsonNumberHandling.Strict,
    };

    /// <summary>The data of a page.</summary>
    public static PageData Of(Phrases phrases, IReadOnlyList<PageScenario> scenarios, IEnumerable<ReportSection> sections) => new(
        phrases["locale"],
        phrases.Beginning(WebPrefix),
        scenarios,
        new OrderedDictionary<string, Chart>(
            sections.SelectMany(section => section.Figures).Select(figure => KeyValuePair.Create(figure.Id, figure.Chart))));

    /// <summary>The data as JSON that can stand in a page.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Options);
}
