using FlowSim.Fakes;
using FlowSim.Report.Findings;

namespace FlowSim.Report.Page;

public sealed class ReportTableTests : IDisposable
{
    private static readonly ReportTable Table = new(
        "example",
        "An example",
        [
            new("Name", "name"),
            new("Mean", "mean", ColumnKind.Number),
            new("Interval", "interval", ColumnKind.Span),
            new("Verdict", "verdict"),
        ],
        [
            new(
                [
                    ReportCell.Named("Deaths", "deaths"),
                    ReportCell.Number(1.25, "1"),
                    ReportCell.Span(0.5, 2, "1 to 2"),
                    ReportCell.Judged(Verdict.Worse, "worse: more"),
                ],
                "Harm"),
            new(
                [
                    ReportCell.Named("Robbed", "robbed"),
                    ReportCell.Number(double.NaN, "no value"),
                    ReportCell.Span(double.NaN, double.NaN, "no value"),
                    ReportCell.Judged(Verdict.Unclear, "no clear difference"),
                ],
                "Harm"),
            new(
                [
                    ReportCell.Named("Cost", "cost"),
                    ReportCell.Number(3, "3"),
                    ReportCell.Span(2, 4, "2 to 4"),
                    ReportCell.Judged(Verdict.Better, "better"),
                ],
                "Money, all"),
        ]);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_part_has_a_heading_over_all_columns()
    {
        var html = new HtmlText();
        Table.Write(html);

        Assert.Equal(2, html.ToString().Split("scope=\"rowgroup\" colspan=\"4\"").Length - 1);
        Assert.Contains(
            "<th scope=\"row\">Deaths</th><td class=\"number\">1</td><td class=\"number\">1 to 2</td>",
            html.ToString(),
            StringComparison.Ordinal);
        Assert.Contains("<td><span class=\"verdict worse\">worse: more</span></td>", html.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_has_ids_numbers_and_both_ends()
    {
        Table.WriteCsv(_folder["example.csv"]);

        Assert.Equal(
            "part,name,mean,interval_low,interval_high,verdict\nHarm,deaths,1.25,0.5,2,worse\n"
                + "Harm,robbed,,,,unclear\n\"Money, all\",cost,3,2,4,better\n",
            File.ReadAllText(_folder["example.csv"]));
    }
}
