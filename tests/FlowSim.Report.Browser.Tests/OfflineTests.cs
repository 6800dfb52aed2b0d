using System.Globalization;
using Xunit.Abstractions;

namespace FlowSim.Report.Browser;

/// <summary>A report is one file that requests nothing.</summary>
[Collection(ReportCollection.Name)]
public sealed class OfflineTests(ReportedPages pages, ITestOutputHelper output)
{
    private const int MaxBytes = 2_500_000;

    public static TheoryData<string> Pages => ReportedPages.All;

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Opens_from_disk_without_a_complaint_and_asks_for_nothing_but_itself(string page)
    {
        var opened = await pages.LookAt(page);

        Assert.Equal("", string.Join('\n', opened.Complaints));
        Assert.Equal([new Uri(pages.FileOf(page)).AbsoluteUri], opened.Requests);
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_moves_while_the_charts_load(string page)
    {
        var opened = await pages.LookAt(page);

        Assert.Equal("", string.Join('\n', opened.Shifts));
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Shows_everything_without_its_script(string page)
    {
        var drawn = await pages.LookAt(page);
        var plain = await pages.WithoutScript(page);

        var tables = await plain.Locator("table").CountAsync();
        Assert.NotEqual(0, tables);
        Assert.Equal(await drawn.Page.Locator("table").CountAsync(), tables);
        Assert.True(await plain.Locator("h1").IsVisibleAsync());
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Is_small_enough_to_send(string page)
    {
        var bytes = new FileInfo(pages.FileOf(page)).Length;

        var opened = await pages.LookAt(page);
        var paint = await Answer.Of(opened.Page.EvaluateAsync<double>("performance.getEntriesByName('first-contentful-paint')[0].startTime"));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{page}: {bytes / 1000.0:0} kB, first painted after {paint:0} ms"));

        Assert.True(bytes < MaxBytes, $"{page} has {bytes} bytes");
    }
}
