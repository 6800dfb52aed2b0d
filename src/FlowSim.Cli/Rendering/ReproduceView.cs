using System.Globalization;
using System.Text.Json.Nodes;
using FlowSim.Experiments.Reproduction;
using FlowSim.Experiments.Sweeps;
using FlowSim.Results.Tables;

namespace FlowSim.Cli.Rendering;

/// <summary>What came of running a stored run again.</summary>
internal static class ReproduceView
{
    private const int MaxValues = 8;

    /// <summary>Prints it as sentences or as JSON.</summary>
    public static void Write(CliContext context, Rerun repetition, bool json)
    {
        if (json)
        {
            context.Output.WriteLine(JsonText.Of(Json(repetition)));
            return;
        }

        var output = context.Output;
        WriteRun(output, repetition.Run);
        output.WriteLine();
        output.WriteLine(
            $"State hash: stored {HexText.Of(repetition.Run.StateHash)}, now {HexText.Of(repetition.StateHash)}.");
        if (repetition.IsEqual)
        {
            output.WriteLine(
                $"All {repetition.Run.Outcomes.Length} outcomes are equal to the last digit: "
                    + "the run was reproduced.");
            return;
        }

        if (repetition.Differences.Length > 0)
        {
            var table = PlainTable.Create("Outcome", " Stored", " Now");
            foreach (var difference in repetition.Differences)
            {
                table.Add(difference.Outcome, Text(difference.Stored), Text(difference.Now));
            }

            PlainTable.WriteFigures(output, table);
        }

        output.WriteLine(repetition.Differences.Length switch
        {
            0 => "The run was not reproduced: its outcomes are the same, but its state differed on some day.",
            1 => "The run was not reproduced: one outcome differs.",
            var several => $"The run was not reproduced: {several} outcomes differ.",
        });
        output.WriteLine(Reason(repetition.Run.MadeBy));
    }

    private static void WriteRun(TextWriter output, RunReference run)
    {
        var seed = run.Seed.ToString(CultureInfo.InvariantCulture);
        var share = run.SampleShare < 1 ? $"{NumberText.Plain(run.SampleShare * 100)} % of the parties" : "all parties";
        if (run.Swept is { } swept)
        {
            output.WriteLine(
                $"Run {swept.Number} of {run.Store} (id {HexText.Of(swept.Id)}): "
                    + $"{run.ScenarioName} at point {swept.Point}, "
                + $"replicate {run.Replicate}.");
            output.WriteLine(
                $"Its scenario was restored from the store (first read from {run.File}), with {Values(run)}.");
        }
        else
        {
            output.WriteLine($"{run.ScenarioName} of {run.Store}, replicate {run.Replicate}.");
            output.WriteLine($"Its scenario was read again from {run.File}, which has not changed"
                + (run.Settings.IsEmpty ? "." : $", with {string.Join(", ", run.Settings)}."));
        }

        output.WriteLine(
            $"It was run with seed {seed} and {share}, first by {Named(run.MadeBy)}, now by "
                + $"{Named(ProgramVersion.OfModel)}.");
    }

    private static string Values(RunReference run) =>
        string.Join(", ", run.Values.Take(MaxValues).Select(value => $"{value.Key} = {Text(value.Value)}"))
        + (run.Values.Length > MaxValues ? $" and {run.Values.Length - MaxValues} more" : "");

    private static string Reason(ModelVersion madeBy) => IsThis(madeBy)
        ? "The same version made it, so either the store was changed or the program has a bug."
        : $"It was made by {Named(madeBy)} and this is {Named(ProgramVersion.OfModel)}: another version may give different results.";

    private static bool IsThis(ModelVersion version) =>
        version with { Build = ProgramVersion.OfModel.Build } == ProgramVersion.OfModel
        && (version.Build.Length == 0 || version.Build == ProgramVersion.OfModel.Build);

    private static string Named(ModelVersion version) =>
        version.Commit is null ? $"version {version.Version}" : $"version {version.Version} ({version.Commit})";

    private static string Text(double? value) => value switch
    {
        null => "unknown",
        double.NaN => "n/a",
        { } number => number.ToString("R", CultureInfo.InvariantCulture),
    };

    private static JsonObject Json(Rerun repetition)
    {
        var run = repetition.Run;
        return new()
        {
            ["command"] = "reproduce",
            ["store"] = run.Store,
            ["run"] = run.Swept?.Number,
            ["id"] = run.Swept is { } swept ? HexText.Of(swept.Id) : null,
            ["scenario"] = run.ScenarioName,
            ["file"] = run.File,
            ["point"] = run.Swept?.Point,
            ["replicate"] = run.Replicate,
            ["seed"] = run.Seed,
            ["sample_share"] = run.SampleShare,
            ["parameters"] = new JsonObject(run.Values.Select(value =>
                KeyValuePair.Create<string, JsonNode?>(value.Key, JsonValue.Create(value.Value)))),
            ["settings"] = new JsonArray([.. run.Settings.Select(setting => JsonValue.Create(setting))]),
            ["made_by"] = Json(run.MadeBy),
            ["run_by"] = Json(ProgramVersion.OfModel),
            ["state_hash"] = new JsonObject
            {
                ["stored"] = HexText.Of(run.StateHash),
                ["now"] = HexText.Of(repetition.StateHash),
            },
            ["outcomes"] = run.Outcomes.Length,
            ["differences"] = new JsonArray(
            [
                .. repetition.Differences.Select(difference => new JsonObject
                {
                    ["outcome"] = difference.Outcome,
                    ["stored"] = difference.Stored is { } stored ? JsonText.Number(stored) : null,
                    ["now"] = difference.Now is { } now ? JsonText.Number(now) : null,
                }),
            ]),
            ["equal"] = repetition.IsEqual,
        };
    }

    private static JsonObject Json(ModelVersion version) => new()
    {
        ["version"] = version.Version,
        ["commit"] = version.Commit,
    };
}
