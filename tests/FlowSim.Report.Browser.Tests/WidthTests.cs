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

    public static TheoryData<string> Pages => ReportedPages.All;

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_wider_than_the_window_or_too_small_to_read(string page) =>
        await AssertFits(await pages.LookAt(page));

    [BrowserTheory]
    [InlineData("corridor.en")]
    [InlineData("corridor.es")]
    public async Task The_corridor_fits_a_telephone(string page) =>
        await AssertFits(await pages.LookAt(page, new PageView { Width = 360 }));

    private static async Task AssertFits(OpenedPage opened)
    {
        await opened.AssertNone(Overflowing);
        await opened.AssertNone(CutOff);
        await opened.AssertNone(Small);
    }
}
