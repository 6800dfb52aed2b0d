using System.Collections.Immutable;
using FlowSim.Experiments;
using FlowSim.Model.Outcomes;
using FlowSim.Results;

namespace FlowSim.Cli.Rendering;

/// <summary>The twin table: what became, under one policy, of the people to whom something happened under another.</summary>
internal static class TwinView
{
    /// <summary>The fates people ask about first.</summary>
    private static readonly ImmutableArray<Fate> Asked =
        [Fate.Deported, Fate.Refouled, Fate.Detained, Fate.Protected, Fate.Kidnapped, Fate.Killed];

    /// <summary>Prints the table.</summary>
    public static void Write(CliContext context, PolicyComparison comparison, string other)
    {
        context.Output.WriteLine(
            $"The same people twice: what became under {other} (rows) of those who under A (columns) were ...");
        context.Output.WriteLine();
        var table = PlainTable.Create([$"under {other}", .. Asked.Select(fate => " " + FateWords.Of(fate))]);
        foreach (var there in FateNames.All)
        {
            if (Asked.Any(here => comparison.Twins[here, there] != 0))
            {
                table.Add([FateWords.Of(there), .. Asked.Select(here => Cell(comparison.Twins, here, there))]);
            }
        }

        table.Add(["all of them", .. Asked.Select(here => NumberText.Count(comparison.Twins.Total(here)))]);
        PlainTable.WriteFigures(context.Output, table);
        context.Output.WriteLine();
        context.Output.WriteLine(
            "Each person is counted once, by the first that is true: killed, refouled, otherwise deported,");
        context.Output.WriteLine("protected, kidnapped, detained; and if none is, by where the period leaves them.");
    }

    private static string Cell(FateTransitions twins, Fate here, Fate there)
    {
        var people = twins[here, there];
        return people == 0 ? "-" : $"{NumberText.Count(people)} {NumberText.Percent(people / twins.Total(here)),4}";
    }
}
