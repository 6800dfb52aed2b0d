using System.Collections.Immutable;
using FlowSim.Report.Page;
using FlowSim.Words;

namespace FlowSim.Report.Sections;

/// <summary>How the results were obtained, what an interval includes, and what the model cannot show.</summary>
internal static class MethodSection
{
    private static readonly ImmutableArray<string> LimitKeys =
    [
        "method.limit.start",
        "method.limit.departures",
        "method.limit.nationals",
        "method.limit.need",
        "method.limit.politics",
        "method.limit.after",
    ];

    /// <summary>The section.</summary>
    public static ReportSection Of(ReportContext context)
    {
        var phrases = context.Phrases;
        return new(
            "method",
            phrases["method.title"],
            [
                new TextBlock(phrases["method.model"]),
                .. context.IsComparison ? [new TextBlock(phrases["method.pairs"])] : Array.Empty<IReportBlock>(),
                new TextBlock(phrases["method.interval"]),
                new TextBlock(phrases["method.rounding"]),
                .. context.IsComparison
                    ?
                    [
                        new TextBlock(phrases["method.relative"]),
                        new TextBlock(phrases["method.verdict"]),
                        new TextBlock(phrases["method.headline"]),
                    ]
                    : Array.Empty<IReportBlock>(),
                .. Limits(phrases),
            ]);
    }

    /// <summary>What the model cannot show.</summary>
    public static IEnumerable<IReportBlock> Limits(Phrases phrases) =>
    [
        new HeadingBlock(phrases["method.cannot"]),
        new TextBlock(phrases["method.limits"]),
        new ListBlock([.. LimitKeys.Select(key => new ListItem(phrases[key]))]),
    ];
}
