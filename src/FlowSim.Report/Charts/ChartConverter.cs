using System.Text.Json;
using System.Text.Json.Serialization;

namespace FlowSim.Report.Charts;

/// <summary>Writes a chart with the properties of its own type, so that no list of types is needed.</summary>
internal sealed class ChartConverter : JsonConverter<Chart>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: charts are only written.</exception>
    public override Chart Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Charts are written for the page's script and not read.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Chart value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, value.GetType(), options);
}
