using System.Buffers;
using System.Text;
using System.Text.Json;
using FlowSim.Experiments.Serving;
using FlowSim.Model.Outcomes;
using FlowSim.Results.Estimates;
using FlowSim.Results.Tables;

namespace FlowSim.Cli.Serving;

/// <summary>An answer as one line of JSON, in ASCII, so that every terminal and pipe can process it.</summary>
/// <param name="scenarios">The names of the scenarios, the base first.</param>
internal sealed class AnswerLine(IReadOnlyList<string> scenarios)
{
    /// <summary>The answer to a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="answer">The result; null if the request has errors.</param>
    public string Of(ServedRequest request, PointAnswer? answer)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WritePropertyName("id");
            json.WriteRawValue(request.Id);
            if ((request.Error ?? answer?.Failure) is { } error)
            {
                json.WriteString("error", error);
                json.WriteNumber("line", request.Line);
            }
            else
            {
                Write(json, request, answer!);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private void Write(Utf8JsonWriter json, ServedRequest request, PointAnswer answer)
    {
        json.WriteStartObject("results");
        for (var position = 0; position < scenarios.Count; position++)
        {
            WriteOutcomes(json, request, position, (replicate, outcome) => replicate[position].Outcomes[outcome], answer);
        }

        json.WriteEndObject();
        json.WriteStartObject("differences");
        for (var position = 1; position < scenarios.Count; position++)
        {
            WriteOutcomes(
                json,
                request,
                position,
                (replicate, outcome) => replicate[position].Outcomes[outcome] - replicate[0].Outcomes[outcome],
                answer);
        }

        json.WriteEndObject();
        json.WriteStartObject("state_hashes");
        for (var position = 0; position < scenarios.Count; position++)
        {
            json.WriteStartArray(scenarios[position]);
            foreach (var replicate in answer.Replicates)
            {
                json.WriteStringValue(HexText.Of(replicate[position].StateHash));
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteOutcomes(
        Utf8JsonWriter json,
        ServedRequest request,
        int position,
        Func<IReadOnlyList<PointRun>, int, double> valueOf,
        PointAnswer answer)
    {
        json.WriteStartObject(scenarios[position]);
        foreach (var outcome in request.Outcomes)
        {
            double[] values = [.. answer.Replicates.Select(replicate => valueOf(replicate, outcome))];
            var estimate = Estimate.Of(values);
            json.WriteStartObject(OutcomeCatalog.All[outcome].Id);
            Write(json, "mean", estimate.Mean);
            Write(json, "low", estimate.Low);
            Write(json, "high", estimate.High);
            json.WriteStartArray("values");
            foreach (var value in values)
            {
                Write(json, value);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, double value)
    {
        json.WritePropertyName(name);
        Write(json, value);
    }

    private static void Write(Utf8JsonWriter json, double value)
    {
        if (double.IsFinite(value))
        {
            json.WriteNumberValue(value);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
