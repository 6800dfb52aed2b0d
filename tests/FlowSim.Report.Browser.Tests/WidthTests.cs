namespace FlowSim.Report.Browser;

/// <summary>The page fits telephones, tablets and large screens.</summary>
[Collection(ReportCollection.Name)]
public sealed class WidthTests(ReportedPages pages)
{
    private const string Overflowing = """
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? []
          : [...document.querySelectorAll("body *")]
            .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
            .map((element) => `${element.nodeName} ${element.id} ${element.className}`)
        """;

    private const string CutOff = """
        () => [...document.querySelectorAll("figure.chart .plot")]
          .filter((plot) => plot.scrollWidth > plot.clientWidth + 1)
          .map((plot) => plot.closest("figure").id)
        """;

    private const string Small = """
        () => [...document.querySelectorAll("main p, main li, main td, main th, figcaption, nav a, button")]
          .filter((element) => element.checkVisibility()
            && element.textContent.trim()
            && parseFloat(getComputedStyle(element).fontSize) < 11.5)
          .map((element) => `${element.nodeName} ${element.className} ${element.textContent.slice(0, 30)}`)
        """;

    [BrowserTheory]
    [InlineData("corridor.en", 360)]
    [InlineData("corridor.es", 360)]
    [InlineData("corridor.es", 768)]
    [InlineData("corridor.en", 1440)]
    [InlineData("alone.es", 360)]
    public async Task Nothing_is_wider_than_the_window_or_too_small_to_read(string page, int width)
    {
        await using var opened = await pages.Open(page, new PageView { Width = width });

        await opened.AssertNone(Overflowing);
        await opened.AssertNone(CutOff);
        await opened.AssertNone(Small);
    }
}
