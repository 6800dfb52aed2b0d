using System.Collections.Immutable;
using FlowSim.Model.Outcomes;
using FlowSim.Report.Charts;
using FlowSim.Report.Findings;
using FlowSim.Report.Numbers;
using FlowSim.Report.Page;
using FlowSim.Results;
using FlowSim.Words;

namespace FlowSim.Report.Sections;

/// <summary>
/// The same people under two policies: the fates under the other policy of people who met a given fate under the base.
/// </summary>
internal static class TwinsSection
{
    /// <summary>The section.</summary>
    public static ReportSection Of(ReportContext context) => new(
        "twins",
        context.Phrases["twins.title"],
        context.IsComparison
            ?
            [
                new TextBlock(context.Phrases["twins.intro"]),
                .. context.Comparisons.SelectMany(comparison => new IReportBlock[]
                {
                    new TableBlock(Matrix(context, comparison)), Figure(context, comparison),
                }),
            ]
            : []);

    private static ReportTable Matrix(ReportContext context, Comparison comparison)
    {
        var (phrases, other) = (context.Phrases, ReportContext.Letter(comparison.Position));
        var asked = FateOrder.Lasting.Where(here => comparison.People(here).Mean > 0).ToImmutableArray();
        return new(
            $"twin-table-{comparison.Position}",
            phrases.Say("twins.caption", ("base", ReportContext.Letter(0)), ("other", other)),
            [
                new(phrases.Say("twins.under", ("letter", other)), "fate_other"),
                .. asked.SelectMany(here => Columns(phrases, here)),
            ],
            [
                .. from there in FateOrder.All
                   where asked.Any(here => comparison.People(here, there).Mean > 0)
                   select new ReportRow(
                   [
                       ReportCell.Named(phrases[$"fate.{FateNames.Of(there)}.name"], FateNames.Of(there)),
                       .. asked.SelectMany(here => Cells(comparison, here, there)),
                   ]),
                Totals(phrases, comparison, asked),
            ]);
    }

    private static ReportColumn[] Columns(Phrases phrases, Fate here)
    {
        var name = FateNames.Of(here);
        return
        [
            new(phrases[$"fate.{name}.name"], name, ColumnKind.Number),
            new("%", $"{name}_percent", ColumnKind.Number),
        ];
    }

    private static ReportCell[] Cells(Comparison comparison, Fate here, Fate there)
    {
        var people = comparison.People(here, there);
        var share = people.Mean / comparison.People(here).Mean;
        return
        [
            ReportCell.Number(people.Mean, FigureText.Mean(people)),
            ReportCell.Number(share * 100, share is > 0 and < 0.01 ? "<1" : FigureText.Of(share * 100, 0)),
        ];
    }

    private static ReportRow Totals(Phrases phrases, Comparison comparison, ImmutableArray<Fate> asked) => new(
    [
        ReportCell.Named(phrases["twins.total"], "total"),
        .. asked.SelectMany(here => new[]
        {
            ReportCell.Number(comparison.People(here).Mean, FigureText.Mean(comparison.People(here))),
            ReportCell.Number(100, "100"),
        }),
    ]);

    private static FigureBlock Figure(ReportContext context, Comparison comparison)
    {
        var (phrases, here, there) = (context.Phrases, ReportContext.Letter(0), ReportContext.Letter(comparison.Position));
        var pairs = Pairs(comparison);
        return new()
        {
            Id = $"chart-twins-{comparison.Position}",
            Title = phrases.Say(
                "twins.finding", ("base", here), ("other", there), ("share", HeadlineRule.OfPeople(OtherFate.Share(comparison), phrases))),
            Unit = phrases["fates.unit"],
            Description = phrases.Say("twins.text", ("base", here), ("other", there), ("list", Largest(context, pairs, comparison))),
            Source = context.SourceLine(),
            DataLabel = phrases["figure.data"],
            Table = PairsTable(context, comparison, pairs),
            Chart = new SankeyChart
            {
                Unit = phrases["fates.axis"],
                Nodes =
                [
                    .. pairs.Select(pair => pair.Here)
                        .Distinct()
                        .OrderBy(FateOrder.PositionOf)
                        .Select(fate => Node(phrases, "a", here, fate)),
                    .. pairs.Select(pair => pair.There)
                        .Distinct()
                        .OrderBy(FateOrder.PositionOf)
                        .Select(fate => Node(phrases, "b", there, fate)),
                ],
                Links =
                [
                    .. pairs.Select(pair => new SankeyLink(
                        $"a-{FateNames.Of(pair.Here)}",
                        $"b-{FateNames.Of(pair.There)}",
                        comparison.People(pair.Here, pair.There).Mean)),
                ],
            },
        };
    }

    private static SankeyNode Node(Phrases phrases, string side, string letter, Fate fate)
    {
        var name = FateNames.Of(fate);
        return new($"{side}-{name}", $"{letter}: {phrases[$"fate.{name}.name"]}", FateWords.Tone(name));
    }

    private static ImmutableArray<(Fate Here, Fate There)> Pairs(Comparison comparison) =>
    [
        .. from here in FateOrder.All
           from there in FateOrder.All
           where comparison.People(here, there).Mean > 0
           select (here, there),
    ];

    private static string Largest(ReportContext context, ImmutableArray<(Fate Here, Fate There)> pairs, Comparison comparison) =>
        string.Join("; ", pairs.Where(pair => pair.Here != pair.There)
            .OrderByDescending(pair => comparison.People(pair.Here, pair.There).Mean).Take(3)
            .Select(pair => context.Phrases.Say(
                "twins.item",
                ("here", context.Phrases[$"fate.{FateNames.Of(pair.Here)}.name"]),
                ("there", context.Phrases[$"fate.{FateNames.Of(pair.There)}.name"]),
                ("people", context.Outcomes.People(comparison.People(pair.Here, pair.There))))));

    private static ReportTable PairsTable(
        ReportContext context, Comparison comparison, ImmutableArray<(Fate Here, Fate There)> pairs) => new(
        $"twins-{comparison.Position}",
        context.Phrases.Say(
            "twins.pairs.caption", ("base", ReportContext.Letter(0)), ("other", ReportContext.Letter(comparison.Position))),
        [
            new(context.Phrases.Say("twins.under", ("letter", ReportContext.Letter(0))), "fate_base"),
            new(context.Phrases.Say("twins.under", ("letter", ReportContext.Letter(comparison.Position))), "fate_other"),
            new(context.Phrases["column.people"], "people", ColumnKind.Number),
            new(context.Phrases["column.interval.mean"], "interval", ColumnKind.Span),
        ],
        [
            .. pairs.Select(pair => new ReportRow(
            [
                ReportCell.Named(context.Phrases[$"fate.{FateNames.Of(pair.Here)}.name"], FateNames.Of(pair.Here)),
                ReportCell.Named(context.Phrases[$"fate.{FateNames.Of(pair.There)}.name"], FateNames.Of(pair.There)),
                .. DataCells.Of(comparison.People(pair.Here, pair.There), context.Phrases),
            ])),
        ]);
}
