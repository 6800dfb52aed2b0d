using System.Collections.Immutable;
using FlowSim.Experiments;
using FlowSim.Model.Outcomes;
using FlowSim.Results;
using FlowSim.Words;

namespace FlowSim.Cli.Rendering;

/// <summary>
/// The twin table: the fates, under one policy, of the people to whom something happened under another.
/// </summary>
internal static class TwinView
{
    /// <summary>Prints the table.</summary>
    public static void Write(CliContext context, PolicyComparison comparison, string other)
    {
        context.Output.WriteLine(
            $"The same people under both policies: fates under {other} (rows) by fate under A (columns)");
        context.Output.WriteLine();
        var words = TerminalWords.Of(comparison.Base.Scenario);
        ImmutableArray<Fate> columns = [.. FateOrder.Lasting.Where(here => comparison.Twins.Total(here) != 0)];
        var table = PlainTable.Create([$"under {other}", .. columns.Select(fate => " " + Word(words, fate))]);
        foreach (var there in FateOrder.All)
        {
            if (columns.Any(here => comparison.Twins[here, there] != 0))
            {
                table.Add([Word(words, there), .. columns.Select(here => Cell(comparison.Twins, here, there))]);
            }
        }

        table.Add(["total", .. columns.Select(here => NumberText.Count(comparison.Twins.Total(here)))]);
        PlainTable.WriteFigures(context.Output, table);
        context.Output.WriteLine();
        context.Output.WriteLine(
            "Each person is counted once, by the first of these that applies, and if none does by where the period leaves them:");
        context.Output.WriteLine($"{string.Join(", ", FateOrder.Lasting.Select(fate => Word(words, fate)))}.");
    }

    private static string Word(Phrases words, Fate fate) => words[$"fate.{FateNames.Of(fate)}.short"];

    private static string Cell(FateTransitions twins, Fate here, Fate there)
    {
        var people = twins[here, there];
        return people == 0 ? "-" : $"{NumberText.Count(people)} {NumberText.Percent(people / twins.Total(here)),4}";
    }
}
