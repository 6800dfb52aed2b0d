using FlowSim.Cli.Printing;
using FlowSim.Fakes;
using Microsoft.Playwright;

namespace FlowSim.Report.Browser;

/// <summary>The page on paper.</summary>
[Collection(ReportCollection.Name)]
public sealed class PrintTests(ReportedPages pages)
{
    private const string Mark = "https://mark.invalid/";

    /// <summary>
    /// Puts an empty link at the top and bottom of each element that must stay on one page, to find them in the PDF.
    /// </summary>
    private const string SetMarks = """
        () => {
          const mark = (element, name) => {
            const link = Object.assign(document.createElement("a"), { href: `https://mark.invalid/${name}`, textContent: "." });
            link.style.cssText = "position: absolute; left: 0; height: 2px; line-height: 2px; font-size: 2px; overflow: hidden;";
            link.style[name.endsWith("top") ? "top" : "bottom"] = "0";
            element.style.position = "relative";
            element.append(link);
          };
          const figures = [...document.querySelectorAll("figure.chart")];
          for (const figure of figures) {
            mark(figure.querySelector("figcaption"), `${figure.id}/top`);
            mark(figure.querySelector(".plot"), `${figure.id}/end`);
          }
          return figures.map((figure) => figure.id);
        }
        """;

    private const string RemoveMarks = """
        () => document.querySelectorAll("a[href^='https://mark.invalid/']").forEach((mark) => {
          mark.parentElement.style.position = "";
          mark.remove();
        })
        """;

    [BrowserTheory]
    [InlineData("corridor.en", "A4", 595, 842)]
    [InlineData("corridor.es", "Letter", 612, 792)]
    [InlineData("first-steps.en", "Letter", 612, 792)]
    public async Task No_page_break_splits_a_chart(string page, string paper, int width, int height)
    {
        var opened = await pages.LookAt(page);
        var figures = await Answer.Of(opened.Page.EvaluateAsync<string[]>(SetMarks));
        Assert.NotEmpty(figures);

        var pdf = PdfMarks.Of(await Answer.Of(opened.Page.PdfAsync(new() { Format = paper, PrintBackground = true })));
        await Answer.Of(opened.Page.EvaluateAsync(RemoveMarks));

        Assert.Equal(width, pdf.Width, 1.5);
        Assert.Equal(height, pdf.Height, 1.5);
        Assert.Equal(
            figures.Select(figure => (figure, pdf.PageOf($"{Mark}{figure}/top"))),
            figures.Select(figure => (figure, pdf.PageOf($"{Mark}{figure}/end"))));
        Assert.Empty(opened.Complaints);
    }

    [BrowserFact]
    public async Task The_program_itself_prints_the_charts()
    {
        using var folder = new TemporaryFolder();
        var plain = await pages.WithoutScript("screening.en");

        var whole = Printed(pages.FileOf("screening.en"), folder["whole.pdf"]);
        var words = await Answer.Of(plain.PdfAsync(new() { PrintBackground = true }));

        Assert.True(PdfMarks.Of(whole).Pages > 5);
        Assert.True(whole.Length > 1.5 * words.Length, $"{whole.Length} bytes with charts and {words.Length} without");
    }

    [BrowserTheory]
    [InlineData("first-steps.en")]
    [InlineData("alone.es")]
    public async Task Paper_is_white_and_has_no_controls_whether_the_screen_is_light_or_dark(string page)
    {
        var opened = await pages.LookAt(page);

        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Answer.Of(opened.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))"));

        var colour = await Answer.Of(opened.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Contains(colour, new[] { "rgb(255, 255, 255)", "rgba(0, 0, 0, 0)" });
        Assert.Equal(0, await opened.Page.Locator("button:visible").CountAsync());
        Assert.Equal(0, await opened.Page.Locator("nav.contents a:visible").CountAsync());
        await Answer.Of(opened.Page.EvaluateAsync("dispatchEvent(new Event('afterprint'))"));
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Null });
    }

    private static byte[] Printed(string page, string target)
    {
        Assert.True(InstalledBrowser.TryFind(Environment.GetEnvironmentVariable, out var browser, out var complaint), complaint);
        Assert.Null(PagePrinter.Print(browser, page, target, PagePrinter.MaxTime, CancellationToken.None));
        return File.ReadAllBytes(target);
    }
}
