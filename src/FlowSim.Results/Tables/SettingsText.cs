using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FlowSim.Results.Tables;

/// <summary>Settings as one text, a JSON array.</summary>
internal static class SettingsText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        // Safe, because the text goes into a store and a sheet, never into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Formats settings as text.</summary>
    public static string Of(ImmutableArray<string> settings) => JsonSerializer.Serialize<string[]>([.. settings], Options);

    /// <summary>Parses settings.</summary>
    /// <exception cref="FormatException">The text is not such an array.</exception>
    public static ImmutableArray<string> Parse(string text)
    {
        try
        {
            return [.. JsonSerializer.Deserialize<string[]>(text) ?? []];
        }
        catch (JsonException problem)
        {
            throw new FormatException("The settings of the run are not a JSON array of strings.", problem);
        }
    }
}
