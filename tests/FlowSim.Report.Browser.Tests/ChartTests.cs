using System.Buffers.Binary;
using System.Xml.Linq;
using FlowSim.Cli.Printing;
using Microsoft.Playwright;

namespace FlowSim.Report.Browser;

/// <summary>Every figure has its chart, its files and its data.</summary>
[Collection(ReportCollection.Name)]
public sealed class ChartTests(ReportedPages pages)
{
    private const int MinPixels = 400;

    /// <summary>
    /// Presses every button for a picture and collects the files; the browser itself saves only so many.
    /// </summary>
    private const string Pictures = """
        async () => {
          const blobs = [];
          const names = [];
          const create = URL.createObjectURL;
          const click = HTMLAnchorElement.prototype.click;
          URL.createObjectURL = (blob) => {
            blobs.push(blob);
            return create.call(URL, blob);
          };
          HTMLAnchorElement.prototype.click = function () {
            names.push(this.download);
          };
          for (const button of document.querySelectorAll("figure.chart .tools button")) {
            const before = names.length;
            button.click();
            while (names.length === before) {
              await new Promise((resolve) => setTimeout(resolve, 5));
            }
          }
          URL.createObjectURL = create;
          HTMLAnchorElement.prototype.click = click;
          return Promise.all(blobs.map(async (blob, index) => [names[index], (await blob.bytes()).toBase64()]));
        }
        """;

    private static readonly string[] Texts = ["figcaption :is(h3, h4)", ".unit", ".description", ".source"];

    public static TheoryData<string> Pages => ReportedPages.All;

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Every_figure_has_a_chart_a_finding_a_description_and_a_table(string page)
    {
        var opened = await pages.LookAt(page);

        var figures = await opened.Page.Locator("figure.chart").AllAsync();
        Assert.NotEmpty(figures);
        foreach (var figure in figures)
        {
            var name = await figure.GetAttributeAsync("id");
            var shapes = await figure.Locator(".plot svg path, .plot svg rect").CountAsync();
            switch (await figure.GetAttributeAsync("data-drawn"))
            {
                case "yes":
                    Assert.True(shapes > 0, $"{name} has an empty chart");
                    Assert.Equal(2, await figure.Locator(".tools button").CountAsync());
                    break;
                case "empty":
                    // In a small world some kinds of event may not occur, and the page says so; in the corridor every
                    // kind occurs.
                    Assert.False(page.StartsWith("corridor", StringComparison.Ordinal), $"{name} has nothing to show");
                    Assert.NotEmpty(await figure.Locator(".no-chart").InnerTextAsync());
                    break;
                case var other:
                    Assert.Fail($"{name} is not drawn but '{other}'");
                    break;
            }

            foreach (var part in Texts)
            {
                Assert.False(string.IsNullOrWhiteSpace(await figure.Locator(part).TextContentAsync()), $"{name} has no {part}");
            }

            Assert.True(await figure.Locator("details.data tbody tr").CountAsync() > 0, $"{name} has no data");
        }
    }

    [BrowserTheory]
    [InlineData("corridor.en")]
    [InlineData("first-steps.en")]
    public async Task Every_chart_can_be_saved_as_a_picture(string page)
    {
        var opened = await pages.LookAt(page);

        var pictures = await Answer.Of(opened.Page.EvaluateAsync<string[][]>(Pictures));

        Assert.Equal(2 * await opened.Page.Locator("figure.chart[data-drawn=yes]").CountAsync(), pictures.Length);
        foreach (var (name, bytes) in pictures.Select(picture => (picture[0], Convert.FromBase64String(picture[1]))))
        {
            Action<byte[]> assert = Path.GetExtension(name) == ".svg" ? AssertSvg : AssertPng;
            assert(bytes);
        }

        Assert.Equal(pictures.Length, pictures.DistinctBy(picture => picture[0]).Count());
        Assert.Empty(opened.Complaints);
    }

    [BrowserFact]
    public async Task The_same_page_gives_the_same_picture()
    {
        var first = await pages.LookAt("first-steps.en");
        await using var second = await pages.Open(
            "first-steps.en", new PageView { Width = 500, IsDark = true, IsReadToTheEnd = false });
        await second.Page.Locator("figure.chart").First.ScrollIntoViewIfNeededAsync();

        Assert.Equal(
            await Download(first.Page, first.Page.Locator(".tools button").First),
            await Download(second.Page, second.Page.Locator(".tools button").First));
    }

    private static async Task<byte[]> Download(IPage page, ILocator button)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => button.DispatchEventAsync("click"));
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    private static void AssertSvg(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var root = XDocument.Load(stream).Root!;
        XNamespace svg = "http://www.w3.org/2000/svg";
        Assert.Equal(svg + "svg", root.Name);
        Assert.NotNull(root.Attribute("viewBox"));
        Assert.NotEmpty(root.Element(svg + "title")!.Value);
        Assert.NotEmpty(root.Descendants(svg + "path").Concat(root.Descendants(svg + "rect")).Skip(1));
        Assert.Empty(root.Descendants(svg + "script"));
    }

    private static void AssertPng(byte[] bytes)
    {
        Assert.Equal([0x89, .. "PNG\r\n\x1a\n"u8], bytes[..8]);
        Assert.Equal("IEND"u8, bytes.AsSpan()[^8..^4]);
        Assert.True(BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)) >= MinPixels);
        Assert.True(BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)) >= MinPixels / 2);
    }
}
