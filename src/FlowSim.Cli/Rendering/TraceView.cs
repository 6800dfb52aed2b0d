using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using FlowSim.Engine;
using FlowSim.Model.Outcomes;
using FlowSim.Results;

namespace FlowSim.Cli.Rendering;

/// <summary>One party's journey under one policy, or under two side by side.</summary>
internal static class TraceView
{
    /// <summary>The journeys as text.</summary>
    public static string Text(CliContext context, IReadOnlyList<Journey> journeys, RunOptions options)
    {
        using var output = new StringWriter();
        output.WriteLine(
            $"The journey of party {Number(options.TracedParties.Single())} (replicate {Number(options.Replicate)}, "
            + $"seed {options.Seed.ToString(CultureInfo.InvariantCulture)})");
        foreach (var (position, journey) in journeys.Index())
        {
            var label = journeys.Count == 1 ? "under" : RunHeader.Letter(position) + " ";
            output.WriteLine($"{label} {journey.Name}: {journey.Scenario.Title}");
        }

        output.WriteLine();
        if (journeys.Count == 1)
        {
            WriteOne(output, context.OutputWidth, journeys[0]);
        }
        else
        {
            WriteBoth(output, context.OutputWidth, journeys[0], journeys[1]);
        }

        return output.ToString();
    }

    /// <summary>The journeys as JSON.</summary>
    public static string Json(IReadOnlyList<Journey> journeys, RunOptions options) => JsonText.Of(new JsonObject
    {
        ["command"] = "trace",
        ["party"] = options.TracedParties.Single(),
        ["replicate"] = options.Replicate,
        ["seed"] = options.Seed,
        ["sample_share"] = options.SampleShare,
        ["journeys"] = new JsonArray(
        [
            .. journeys.Select(journey => new JsonObject
            {
                ["scenario"] = journey.Name,
                ["title"] = journey.Scenario.Title,
                ["lines"] = new JsonArray(
                [
                    .. journey.Lines.Select(line => new JsonObject
                    {
                        ["date"] = NumberText.Date(line.Date),
                        ["warm_up"] = IsWarmUp(journey, line.Date),
                        ["where"] = line.Where,
                        ["what"] = line.What,
                    }),
                ]),
                ["entries"] = new JsonArray([.. journey.Entries.Select(entry => EntryJson(entry, journey))]),
            }),
        ]),
    });

    private static void WriteOne(StringWriter output, int width, Journey journey)
    {
        if (journey.Lines.Length == 0)
        {
            output.WriteLine("Nothing happened to this party before the period ended.");
            return;
        }

        var table = PlainTable.Create("Date", "Where", "What happened");
        var lastDate = default(DateOnly);
        foreach (var line in journey.Lines)
        {
            table.Add(line.Date == lastDate ? "" : Dated(journey, line.Date), line.Where, line.What);
            lastDate = line.Date;
        }

        PlainTable.Write(output, width, table);
    }

    private static void WriteBoth(StringWriter output, int width, Journey here, Journey there)
    {
        if (PartingOf(here.Lines, there.Lines) is not { } parting)
        {
            output.WriteLine("The two policies make no difference to this party.");
            output.WriteLine();
            WriteOne(output, width, here);
            return;
        }

        output.WriteLine($"The journeys diverge on {NumberText.Date(parting)}.");
        output.WriteLine();
        var table = PlainTable.Create("Date", "A", "B");
        foreach (var day in here.Lines.Concat(there.Lines).Select(line => line.Date).Distinct().Order())
        {
            table.Add(Dated(here, day), DayOf(here, day), DayOf(there, day));
        }

        PlainTable.Write(output, width, table);
    }

    /// <summary>A date, with a remark if nothing is counted on it.</summary>
    private static string Dated(Journey journey, DateOnly date) =>
        NumberText.Date(date) + (IsWarmUp(journey, date) ? " (warm-up)" : "");

    private static bool IsWarmUp(Journey journey, DateOnly date) => date < journey.Scenario.Period.From;

    /// <summary>The date of the first line in which two journeys differ, or null if they do not differ.</summary>
    private static DateOnly? PartingOf(ImmutableArray<JourneyLine> here, ImmutableArray<JourneyLine> there)
    {
        var same = here.Zip(there).TakeWhile(pair => pair.First == pair.Second).Count();
        return here.Skip(same).Take(1).Concat(there.Skip(same).Take(1)).Select(line => (DateOnly?)line.Date).Min();
    }

    private static string DayOf(Journey journey, DateOnly day)
    {
        var lines = new List<string>();
        var lastWhere = "";
        foreach (var line in journey.Lines.Where(line => line.Date == day))
        {
            lines.Add(line.Where == lastWhere ? line.What : $"{line.Where}: {line.What}");

            // A line about setting out already names the place that the next line would begin with.
            lastWhere = line.LeadsTo ?? line.Where;
        }

        return string.Join('\n', lines);
    }

    private static JsonObject EntryJson(TraceEntry entry, Journey journey)
    {
        var network = journey.Scenario.Network;
        return new()
        {
            ["date"] = NumberText.Date(journey.Scenario.Period.DateOf(entry.At.Day)),
            ["place"] = network[entry.Place].Code,
            ["place_name"] = network[entry.Place].Name,
            ["leg"] = entry.Leg is { } leg ? network.Describe(leg) : null,
            ["occurrence"] = entry.TalliedEvent is { } talliedEvent
                ? TalliedEventNames.Of(talliedEvent)
                : null,
            ["amount"] = entry.Amount,
        };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
