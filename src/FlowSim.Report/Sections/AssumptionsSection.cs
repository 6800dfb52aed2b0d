using System.Collections.Immutable;
using System.Globalization;
using FlowSim.Model.Parameters;
using FlowSim.Report.Page;
using FlowSim.Words;

namespace FlowSim.Report.Sections;

/// <summary>The uncertain numbers behind the results, and the numbers in which the scenarios differ.</summary>
internal static class AssumptionsSection
{
    private const string Assumption = "assumption";

    /// <summary>The section.</summary>
    public static ReportSection Of(ReportContext context)
    {
        var rows = Rows(context);
        return new(
            "assumptions",
            context.Phrases["assumptions.title"],
            [
                new TextBlock(context.Phrases["assumptions.intro"]),
                rows.IsEmpty ? new TextBlock(context.Phrases["assumptions.none"]) : new TableBlock(Table(context, rows)),
                new TextBlock(context.Phrases["assumptions.rest"]),
            ]);
    }

    private static ReportTable Table(ReportContext context, ImmutableArray<ReportRow> rows) => new(
        "assumptions",
        context.Phrases["assumptions.caption"],
        [
            new(context.Phrases["column.parameter"], "parameter"),
            new(context.Phrases["column.unit"], "unit"),
            .. context.Scenarios.Select((scenario, position) => new ReportColumn(ReportContext.Letter(position), scenario.Stored.Name)),
            new(context.Phrases["column.source"], "source"),
        ],
        rows);

    private static ImmutableArray<ReportRow> Rows(ReportContext context)
    {
        var byScenario = context.Scenarios
            .Select(scenario => scenario.Parameters.ToDictionary(parameter => parameter.Path, StringComparer.Ordinal)).ToArray();
        return
        [
            .. from path in byScenario.SelectMany(parameters => parameters.Keys)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
               let parameters = byScenario.Select(scenario => scenario.GetValueOrDefault(path)).ToArray()
               where parameters.Any(parameter => parameter?.Distribution is not null) || parameters.Distinct().Count() > 1
               let meta = ParameterCatalog.MetaOf(path)
               select new ReportRow(
               [
                   ReportCell.Words(path),
                   ReportCell.Words(meta?.Unit ?? ""),
                   .. parameters.Select(parameter => ReportCell.Words(
                       parameter is null
                           ? context.Phrases["value.none"]
                           : parameter.Distribution ?? parameter.Value.ToString(CultureInfo.InvariantCulture))),
                   ReportCell.Words(Source(context.Phrases, meta?.Source)),
               ]),
        ];
    }

    /// <summary>The source of a number; an assumption is marked as such in the reader's language.</summary>
    public static string Source(Phrases phrases, string? source) => source is null
        ? phrases["assumptions.unknown"]
        : string.Join("; ", source.Split(';', StringSplitOptions.TrimEntries)
            .Select(entry => entry == Assumption ? phrases["assumptions.assumption"] : entry));
}
