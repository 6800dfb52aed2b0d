using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FlowSim.Results.Estimates;

namespace FlowSim.Cli.Rendering;

/// <summary>JSON as the program prints it.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        // The text goes to a terminal or a file, never into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The document as text.</summary>
    public static string Of(JsonNode document) => document.ToJsonString(Options);

    /// <summary>A number, or null if it is not finite.</summary>
    public static JsonValue? Number(double value) => double.IsFinite(value) ? JsonValue.Create(value) : null;

    /// <summary>An estimate.</summary>
    public static JsonObject Estimate(Estimate estimate) => new()
    {
        ["mean"] = Number(estimate.Mean),
        ["low"] = Number(estimate.Low),
        ["high"] = Number(estimate.High),
        ["range_low"] = Number(estimate.RangeLow),
        ["range_high"] = Number(estimate.RangeHigh),
    };
}
