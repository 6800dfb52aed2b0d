using System.Text.Json.Nodes;
using FlowSim.Experiments.Robustness;
using FlowSim.Experiments.Sweeps;
using FlowSim.Results;

namespace FlowSim.Cli.Rendering;

/// <summary>Which policies are best and where, as tables, as JSON and as <c>frontier.csv</c>.</summary>
internal static class FrontierView
{
    private const string FileName = "frontier.csv";

    /// <summary>Prints and stores the standings.</summary>
    public static void Write(CliContext context, SweepFolder folder, SweepResults results, PolicyFrontier frontier, bool json)
    {
        if (json)
        {
            context.Output.WriteLine(JsonText.Of(Json(results, frontier)));
            Store(folder, frontier);
            return;
        }

        var output = context.Output;
        SweepHeader.Write(output, results);
        output.WriteLine();
        output.WriteLine("How often each policy is best");
        WriteTable(output, frontier, "95 % interval", (standing, policy) => [Share(policy), Span(policy)]);
        output.WriteLine();
        output.WriteLine("How far each policy is from the best one: maximum regret, and mean regret");
        WriteTable(output, frontier, "Average", (standing, policy) =>
        [
            NumberText.Of(policy.MaxRegret, standing.Outcome) + (IsLeast(standing, policy) ? " *" : ""),
            NumberText.Of(policy.MeanRegret, standing.Outcome),
        ]);
        output.WriteLine("* the policy with the smallest maximum regret.");
        if (frontier.Outcomes.Where(standing => !Differ(standing)).ToList() is { Count: > 0 } same)
        {
            output.WriteLine(
                "The same under every policy at every point, and not shown: "
                    + $"{string.Join(", ", same.Select(standing => standing.Outcome.Id))}.");
        }

        output.WriteLine();
        WriteFrontier(output, frontier);
        Store(folder, frontier);
        output.WriteLine($"The table is in {Path.Combine(folder.Path, FileName)}.");
    }

    /// <summary>Prints the policies that no other dominates, and what limits the findings.</summary>
    private static void WriteFrontier(TextWriter output, PolicyFrontier frontier)
    {
        output.WriteLine(
            $"Not dominated in the means of {NumberText.Count(frontier.FrontierOutcomes.Count())} outcomes: "
            + string.Join(", ", frontier.Undominated.Select(policy => frontier.Policies[policy])) + ".");
        if (frontier.OutcomesLeftOut.ToList() is { Count: > 0 } left)
        {
            output.WriteLine(
                "Not included, because some policy has no value at some point: "
                    + $"{string.Join(", ", left.Select(outcome => outcome.Id))}.");
        }

        foreach (var standing in frontier.Outcomes.Where(standing => standing.UndecidedPoints > 0))
        {
            output.WriteLine(
                $"{standing.Outcome.Id}: at {NumberText.Count(standing.UndecidedPoints)} points some policy "
                    + "has no value, and no policy is counted as best.");
        }

        output.WriteLine(frontier.Outcomes.Any(standing => standing.Policies.Any(policy => policy.BestShare.HasInterval))
            ? "Intervals show how well the shares over the ranges are known; the ranges themselves are assumptions."
            : "The points are not a random sample of the ranges, so a share only counts points and has no interval.");
    }

    /// <summary>
    /// Stores the table. The results are printed first, so that they are there even if the table cannot be stored.
    /// </summary>
    private static void Store(SweepFolder folder, PolicyFrontier frontier) =>
        CsvTable.Write(
            Path.Combine(folder.Path, FileName),
            ["outcome", "desired", "policy", "mean", "best_share", "low", "high", "max_regret", "mean_regret", "max_regret_point"],
            Rows(frontier));

    private static void WriteTable(
        TextWriter output, PolicyFrontier frontier, string second, Func<OutcomeStanding, PolicyStanding, string[]> cells)
    {
        var heads = frontier.Policies.Index().SelectMany(policy => new[] { " " + RunHeader.Letter(policy.Index), second });
        var table = PlainTable.Create(["Outcome", "Better", .. heads]);
        foreach (var section in frontier.Outcomes.Where(Differ).GroupBy(standing => standing.Outcome.Group).OrderBy(section => section.Key))
        {
            table.AddSection(section.Key);
            foreach (var standing in section)
            {
                table.Add(
                [
                    standing.Outcome.Id,
                    Direction(standing),
                    .. standing.Policies.SelectMany(policy => cells(standing, policy)),
                ]);
            }
        }

        PlainTable.WriteFigures(output, table);
    }

    private static bool Differ(OutcomeStanding standing) => standing.Policies.Any(policy => policy.MaxRegret is not 0);

    private static bool IsLeast(OutcomeStanding standing, PolicyStanding policy) =>
        standing.MinimaxRegret.Contains(standing.Policies.IndexOf(policy));

    private static string Direction(OutcomeStanding standing) => standing.Outcome.Desired.ToString().ToLowerInvariant();

    private static string Share(PolicyStanding policy) => NumberText.Percent(policy.BestShare.Value);

    private static string Span(PolicyStanding policy) => policy.BestShare.HasInterval
        ? $"{NumberText.Percent(policy.BestShare.Low)}…{NumberText.Percent(policy.BestShare.High)}"
        : "n/a";

    private static IEnumerable<object?[]> Rows(PolicyFrontier frontier) =>
        from standing in frontier.Outcomes
        from policy in standing.Policies.Index()
        select new object?[]
        {
            standing.Outcome.Id, Direction(standing), frontier.Policies[policy.Index], policy.Item.Mean,
            policy.Item.BestShare.Value, policy.Item.BestShare.Low, policy.Item.BestShare.High, policy.Item.MaxRegret,
            policy.Item.MeanRegret, policy.Item.MaxRegretPoint,
        };

    private static JsonObject Json(SweepResults results, PolicyFrontier frontier)
    {
        var document = SweepHeader.Json("frontier", results);
        document["outcomes"] = new JsonArray(
        [
            .. frontier.Outcomes.Select(standing => new JsonObject
            {
                ["outcome"] = standing.Outcome.Id,
                ["desired"] = Direction(standing),
                ["undecided_points"] = standing.UndecidedPoints,
                ["minimax_regret"] = new JsonArray(
                    [.. standing.MinimaxRegret.Select(policy => JsonValue.Create(frontier.Policies[policy]))]),
                ["policies"] = new JsonArray([.. standing.Policies.Select((policy, index) => Policy(frontier.Policies[index], policy))]),
            }),
        ]);
        document["not_dominated"] = new JsonArray(
            [.. frontier.Undominated.Select(policy => JsonValue.Create(frontier.Policies[policy]))]);
        return document;
    }

    private static JsonObject Policy(string name, PolicyStanding policy) => new()
    {
        ["policy"] = name,
        ["mean"] = JsonText.Number(policy.Mean),
        ["best_share"] = JsonText.Number(policy.BestShare.Value),
        ["low"] = JsonText.Number(policy.BestShare.Low),
        ["high"] = JsonText.Number(policy.BestShare.High),
        ["max_regret"] = JsonText.Number(policy.MaxRegret),
        ["mean_regret"] = JsonText.Number(policy.MeanRegret),
        ["max_regret_point"] = policy.MaxRegretPoint,
    };
}
