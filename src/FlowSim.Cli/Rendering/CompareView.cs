using System.Collections.Immutable;
using FlowSim.Cli.Execution;
using FlowSim.Experiments;
using FlowSim.Model.Outcomes;
using FlowSim.Results.Estimates;

namespace FlowSim.Cli.Rendering;

/// <summary>The results of <c>compare</c> as text.</summary>
internal static class CompareView
{
    /// <summary>Prints the outcome table and the twin table of each scenario except the base.</summary>
    public static void Write(CliContext context, FinishedExperiment experiment, bool precision)
    {
        RunHeader.Write(context.Output, experiment);
        foreach (var (index, comparison) in experiment.Result.Comparisons().Index())
        {
            var other = RunHeader.Letter(index + 1);
            context.Output.WriteLine();
            context.Output.WriteLine(
                $"{other} ({comparison.Other.Name}) compared with A ({comparison.Base.Name}); "
                    + "the last column counts the replicates");
            context.Output.WriteLine($"in which an outcome is lower and in which it is higher under {other}:");
            context.Output.WriteLine();
            PlainTable.WriteFigures(context.Output, OutcomeTable(comparison, other));
            context.Output.WriteLine();
            TwinView.Write(context, comparison, other);
            if (precision)
            {
                context.Output.WriteLine();
                WritePrecision(context, comparison.Precision);
            }
        }

        context.Output.WriteLine();
        context.Output.WriteLine($"All results are in {experiment.Folder}.");
        context.Output.WriteLine($"The report is {experiment.Report}.");
    }

    private static Spectre.Console.Table OutcomeTable(PolicyComparison comparison, string other)
    {
        var table = PlainTable.Create(
            "Outcome", " A", $" {other}", $" {other} - A", "95 % interval", "Range", "Fewer/more");
        foreach (var section in comparison.Outcomes.GroupBy(row => row.Outcome.Group).OrderBy(section => section.Key))
        {
            table.AddSection(section.Key);
            AddRows(table, section);
        }

        return table;
    }

    private static void AddRows(Spectre.Console.Table table, IEnumerable<OutcomeComparison> rows)
    {
        foreach (var row in rows)
        {
            var outcome = row.Outcome;
            var difference = row.Difference;
            var interval = NumberText.SignedSpan(difference.Low, difference.High, outcome);
            table.Add(
                outcome.Id,
                NumberText.Of(row.Base.Mean, outcome),
                NumberText.Of(row.Other.Mean, outcome),
                NumberText.Signed(difference.Mean, outcome),
                difference.IntervalIncludesZero ? $"{interval}\nno clear difference" : interval,
                NumberText.SignedSpan(difference.RangeLow, difference.RangeHigh, outcome),
                $"{NumberText.Count(row.LowerCount)}/{NumberText.Count(row.HigherCount)}");
        }
    }

    private static void WritePrecision(CliContext context, ImmutableArray<IndependentSeedsCheck> checks)
    {
        context.Output.WriteLine(
            "Width of the interval of the difference, with common random numbers and with independent ones:");
        context.Output.WriteLine();
        var table = PlainTable.Create("Outcome", " Common", " Independent", " Ratio");
        foreach (var check in checks)
        {
            table.Add(
                check.Outcome.Id,
                Width(check.PairedWidth, check.Outcome),
                Width(check.IndependentWidth, check.Outcome),
                NumberText.Ratio(check.WidthRatio));
        }

        PlainTable.WriteFigures(context.Output, table);
    }

    private static string Width(double width, Outcome outcome) => NumberText.Of(width, outcome);
}
