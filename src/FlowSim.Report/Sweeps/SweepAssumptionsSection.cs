using FlowSim.Model.Parameters;
using FlowSim.Report.Page;
using FlowSim.Report.Sections;

namespace FlowSim.Report.Sweeps;

/// <summary>The varied numbers and their ranges.</summary>
internal static class SweepAssumptionsSection
{
    /// <summary>The section.</summary>
    public static ReportSection Of(SweepContext context)
    {
        var phrases = context.Phrases;
        return new(
            "assumptions",
            phrases["assumptions.title"],
            [
                new TextBlock(phrases["sweep.assumptions.intro"]),
                new TableBlock(new(
                    "assumptions",
                    phrases["sweep.assumptions.caption"],
                    [
                        new(phrases["column.parameter"], "parameter"),
                        new(phrases["column.unit"], "unit"),
                        new(phrases["sweep.column.range"], "range"),
                        new(phrases["column.source"], "source"),
                    ],
                    [
                        .. from factor in context.Definition.Factors
                           let meta = ParameterCatalog.MetaOf(factor.Path)
                           select new ReportRow(
                           [
                               ReportCell.Words(factor.Path),
                               ReportCell.Words(meta?.Unit ?? ""),
                               ReportCell.Words(factor.Range),
                               ReportCell.Words(AssumptionsSection.Source(phrases, meta?.Source)),
                           ]),
                    ])),
            ]);
    }
}
