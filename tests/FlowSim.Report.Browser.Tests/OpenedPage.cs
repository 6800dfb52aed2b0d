using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace FlowSim.Report.Browser;

/// <summary>An open page, and what the browser reported about it.</summary>
internal sealed class OpenedPage : IAsyncDisposable
{
    /// <summary>Records what moves, before any script of the page runs.</summary>
    private const string Watch = """
        {
          const shifts = [];
          const note = (entries) => {
            for (const shift of entries) {
              shifts.push(...shift.sources.map(({ node }) =>
                `${shift.value}: ${node?.nodeName} ${node?.id ?? ""} ${node?.className ?? ""} ${node?.textContent?.slice(0, 40) ?? ""}`));
            }
          };
          const observer = new PerformanceObserver((list) => note(list.getEntries()));
          observer.observe({ type: "layout-shift", buffered: true });
          window.shiftsSoFar = () => {
            note(observer.takeRecords());
            return shifts;
          };
        }
        """;

    private const string ScrollThrough = """
        async (screens) => {
          const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          const patience = () => new Promise((resolve) => setTimeout(resolve, 500));
          const wait = () => Promise.race([frame(), patience()]);
          for (let y = 0; y < document.documentElement.scrollHeight; y += screens * innerHeight) {
            scrollTo({ top: y, behavior: "instant" });
            await wait();
          }
          scrollTo({ top: 0, behavior: "instant" });
          await wait();
        }
        """;

    private const string AllDrawn = """
        () => [...document.querySelectorAll("figure.chart")].every((figure) => figure.dataset.drawn)
        """;

    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly ConcurrentQueue<string> _requests = new();

    private OpenedPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Enqueue($"{message.Type}: {message.Text}");
            }
        };
        page.PageError += (_, error) => _complaints.Enqueue(error);
        page.Request += (_, request) => _requests.Enqueue(request.Url);
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Errors and warnings of the browser's console.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>All requests of the page, beginning with the page itself.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>What moved until every chart was drawn, if the page was read to the end.</summary>
    public IReadOnlyList<string> Shifts { get; private set; } = [];

    /// <summary>Opens a page in a view.</summary>
    public static async Task<OpenedPage> Open(IBrowser browser, string file, PageView view)
    {
        var opened = await OpenBlank(browser, view);
        await opened.Page.AddInitScriptAsync(Watch);
        await opened.Page.GotoAsync(new Uri(file).AbsoluteUri);
        if (view is { HasScript: true, IsReadToTheEnd: true })
        {
            await Answer.Of(opened.Page.EvaluateAsync(ScrollThrough, view.ScreensAtATime));
            await opened.Page.WaitForFunctionAsync(AllDrawn, null, new() { PollingInterval = 100 });
            opened.Shifts = await Answer.Of(opened.Page.EvaluateAsync<string[]>("shiftsSoFar()"));
        }

        return opened;
    }

    /// <summary>Opens an empty page in a view.</summary>
    public static async Task<OpenedPage> OpenBlank(IBrowser browser, PageView view)
    {
        var context = await browser.NewContextAsync(view.Options);
        return new(await context.NewPageAsync());
    }

    /// <summary>Asserts that a script that lists problems lists none.</summary>
    public async Task AssertNone(string script, object? argument = null)
    {
        var wrong = await Answer.Of(Page.EvaluateAsync<string[]>(script, argument));
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
