using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;

namespace FlowSim.Cli.Serving;

/// <summary>Parses one line of standard input: a JSON object that names a point.</summary>
internal sealed class RequestReader
{
    /// <summary>
    /// The maximum number of replicates in one request; a client that wants more sends another request.
    /// </summary>
    public const int MaxReplicates = 1000;

    /// <summary>The highest replicate number.</summary>
    public const int LastReplicate = 99_999;

    private static readonly string[] Keys = ["id", "parameters", "replicates", "replicate", "outcomes"];
    private static readonly ImmutableArray<int> AllOutcomes = [.. Enumerable.Range(0, OutcomeCatalog.All.Length)];

    private readonly ParameterSpace _parameters;
    private readonly RequestMistakes _mistakes = new();
    private string _id = "null";

    private RequestReader(ParameterSpace parameters) => _parameters = parameters;

    /// <summary>Parses a line and reports its errors; never throws, whatever the line contains.</summary>
    public static ServedRequest Read(InputLine line, ParameterSpace parameters)
    {
        if (line.Text is null)
        {
            return new()
            {
                Line = line.Number,
                Error = $"The line is longer than {InputLines.MaxCharacters} characters.",
            };
        }

        var reader = new RequestReader(parameters);
        try
        {
            using var document = JsonDocument.Parse(line.Text);
            return reader.Read(line.Number, document.RootElement);
        }
        catch (JsonException problem)
        {
            var where = problem.BytePositionInLine is { } at and > 0
                ? string.Create(CultureInfo.InvariantCulture, $" after its first {at} bytes")
                : "";
            return new()
            {
                Line = line.Number,
                Error = $"The line is not JSON{where}. JSON has no NaN and no Infinity.",
            };
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException)
        {
            return new()
            {
                Line = line.Number,
                Id = reader._id,
                Error = "The line contains text that is not valid Unicode.",
            };
        }
    }

    private ServedRequest Read(long line, JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return new() { Line = line, Error = "The line must be a JSON object, such as {\"parameters\": {}}." };
        }

        var members = Members(root, "");
        if (members.TryGetValue("id", out var id))
        {
            _id = JsonSerializer.Serialize(id);
        }

        foreach (var key in members.Keys.Where(key => !Keys.Contains(key, StringComparer.Ordinal)).TakeWhile(_ => !_mistakes.IsFull))
        {
            _mistakes.AddUnknown("a key of a request", key, Keys);
        }

        var values = members.TryGetValue("parameters", out var parameters) ? Values(parameters) : [];
        var outcomes = members.TryGetValue("outcomes", out var names) ? Outcomes(names) : AllOutcomes;
        var (first, count) = Replicates(members);
        return new()
        {
            Line = line,
            Id = _id,
            Error = _mistakes.Text,
            Point = _mistakes.Text is null ? new(values, first, count) : null,
            Outcomes = outcomes,
        };
    }

    /// <summary>The members of an object; a member that appears twice is an error.</summary>
    private Dictionary<string, JsonElement> Members(JsonElement element, string where)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            if (!members.TryAdd(member.Name, member.Value))
            {
                _mistakes.Add($"'{RequestMistakes.Short(member.Name)}' is given twice{where}.");
            }
        }

        return members;
    }

    private Dictionary<string, double> Values(JsonElement parameters)
    {
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        if (parameters.ValueKind != JsonValueKind.Object)
        {
            _mistakes.Add("'parameters' must be an object, such as {\"detention.informed-share\": 0.3}.");
            return values;
        }

        foreach (var (path, value) in Members(parameters, " in 'parameters'").TakeWhile(_ => !_mistakes.IsFull))
        {
            if (_parameters.Find(path) is not { } entry)
            {
                _mistakes.AddUnknown("a parameter", path, _parameters.Paths);
            }
            else if (value.ValueKind != JsonValueKind.Number || !value.TryGetDouble(out var number) || !double.IsFinite(number))
            {
                _mistakes.Add($"'{path}' must be a number; {Written(value)} is not.");
            }
            else if (number < entry.Meta.Min || number > entry.Meta.Max)
            {
                _mistakes.Add(string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{path}' is {number} and must lie between {entry.Meta.Min} and {entry.Meta.Max} "
                        + $"{entry.Meta.Unit}."));
            }
            else
            {
                values.Add(path, number);
            }
        }

        return values;
    }

    private ImmutableArray<int> Outcomes(JsonElement names)
    {
        if (names.ValueKind != JsonValueKind.Array)
        {
            _mistakes.Add("'outcomes' must be an array of names, such as [\"refouled\"].");
            return [];
        }

        var positions = new List<int>();
        foreach (var name in names.EnumerateArray().TakeWhile(_ => !_mistakes.IsFull))
        {
            var id = name.ValueKind == JsonValueKind.String ? name.GetString()! : null;
            var position = AllOutcomes.FirstOrDefault(index => OutcomeCatalog.All[index].Id == id, -1);
            if (id is null)
            {
                _mistakes.Add($"'outcomes' must contain names; {Written(name)} is not one.");
            }
            else if (position < 0)
            {
                _mistakes.AddUnknown("an outcome", id, OutcomeCatalog.All.Select(outcome => outcome.Id));
            }
            else if (positions.Contains(position))
            {
                _mistakes.Add($"'{id}' is given twice in 'outcomes'.");
            }
            else
            {
                positions.Add(position);
            }
        }

        return [.. positions];
    }

    private (int First, int Count) Replicates(Dictionary<string, JsonElement> members)
    {
        var hasCount = members.TryGetValue("replicates", out var count);
        if (!members.TryGetValue("replicate", out var one))
        {
            return (0, hasCount ? Whole("replicates", count, 1, MaxReplicates) : 1);
        }

        if (hasCount)
        {
            _mistakes.Add(
                "'replicates' is how many to run, from the first, and 'replicate' is a single one; "
                    + "a request may have only one of the two.");
        }

        return (Whole("replicate", one, 0, LastReplicate), 1);
    }

    private int Whole(string key, JsonElement value, int least, int max)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number)
            && number >= least && number <= max && double.IsInteger(number))
        {
            return (int)number;
        }

        _mistakes.Add(string.Create(
            CultureInfo.InvariantCulture, $"'{key}' must be a whole number from {least} to {max}; {Written(value)} is not."));
        return least;
    }

    private static string Written(JsonElement value) => RequestMistakes.Short(JsonSerializer.Serialize(value));
}
