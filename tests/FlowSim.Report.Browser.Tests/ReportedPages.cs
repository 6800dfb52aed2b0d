using FlowSim.Cli;
using FlowSim.Cli.Printing;
using FlowSim.Fakes;
using Microsoft.Playwright;

namespace FlowSim.Report.Browser;

/// <summary>
/// Reports of small comparisons and of a sweep, and the browser that opens them, created once for all tests.
/// </summary>
public sealed class ReportedPages : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Page, PageView View), OpenedPage> _shared = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private OpenedPage? _plain;
    private string _program = "";

    /// <summary>
    /// The pages, each with the view in which it is looked at: a comparison in the corridor in both languages, one in a small world,
    /// one scenario in one replicate, and a sweep. Between them they have every width and both themes.
    /// </summary>
    private static readonly Dictionary<string, PageView> Views = new(StringComparer.Ordinal)
    {
        ["corridor.en"] = new() { Width = 1440, ScreensAtATime = 1 },
        ["corridor.es"] = new() { Width = 768, IsDark = true, ScreensAtATime = 1 },
        ["first-steps.en"] = new() { Width = 360, ScreensAtATime = 1 },
        ["alone.es"] = new() { Width = 360, IsDark = true, ScreensAtATime = 1 },
        ["screening.en"] = new() { Width = 1280, ScreensAtATime = 1 },
    };

    /// <summary>The names of the pages.</summary>
    public static TheoryData<string> All => [.. Views.Keys];

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (!InstalledBrowser.TryFind(Environment.GetEnvironmentVariable, out var program, out var complaint))
        {
            Assert.True(Environment.GetEnvironmentVariable("CI") != "true", complaint);
            return; // The tests say why they are skipped.
        }

        Make(
            "corridor", "compare", "scenarios/militarized-2019.yaml", "scenarios/comar-at-entry.yaml", "--scale",
            "0.02", "--replicates", "3", "--seed", "3");
        Make(
            "first-steps", "compare", "scenarios/first-steps/checkpoint.yaml", "scenarios/first-steps/desk.yaml",
            "--replicates", "3", "--seed", "3");
        Make("alone", "run", "scenarios/first-steps/checkpoint.yaml", "--replicates", "1", "--seed", "3");
        Make("screening", "sweep", "experiments/first-screening.yaml");
        _program = program;
        _playwright = await Playwright.CreateAsync();
        await Launch();
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    /// <summary>The file of a page.</summary>
    public string FileOf(string page) => _pages[page];

    /// <summary>An open page, every part of which has been seen, for tests that leave it as it was.</summary>
    internal Task<OpenedPage> LookAt(string page) => LookAt(page, Views[page]);

    /// <summary>An open page in a view of its own, for tests that leave it as it was: opening a page costs most of all.</summary>
    internal async Task<OpenedPage> LookAt(string page, PageView view)
    {
        if (!_shared.TryGetValue((page, view), out var opened))
        {
            _shared[(page, view)] = opened = await Open(page, view);
        }

        return opened;
    }

    /// <summary>A page whose script does not run, until the next one is asked for.</summary>
    internal async Task<IPage> WithoutScript(string page)
    {
        _plain ??= await OpenBlank(new PageView { HasScript = false });
        await _plain.Page.GotoAsync(new Uri(FileOf(page)).AbsoluteUri);
        return _plain.Page;
    }

    /// <summary>Opens a page from its file, for a single test.</summary>
    internal async Task<OpenedPage> Open(string page, PageView? view = null)
    {
        try
        {
            return await OpenedPage.Open(_browser!, FileOf(page), view ?? new());
        }
        catch (TimeoutException)
        {
            // On a loaded machine a browser that draws by software can stop for good. A page that stops a second one is at fault itself.
            await Launch();
            return await OpenedPage.Open(_browser!, FileOf(page), view ?? new());
        }
    }

    /// <summary>Opens an empty page, for a test that fills it.</summary>
    internal async Task<OpenedPage> OpenBlank(PageView view) => await OpenedPage.OpenBlank(_browser!, view);

    /// <summary>Starts a browser in place of the one before, whose pages are lost.</summary>
    private async Task Launch()
    {
        _shared.Clear();
        _plain = null;
        if (_browser is { } stopped)
        {
            try
            {
                await stopped.CloseAsync().WaitAsync(TimeSpan.FromSeconds(10));
            }
            catch (TimeoutException)
            {
                // One that has stopped may not even close; the driver ends it with itself.
            }
        }

        _browser = await _playwright!.Chromium.LaunchAsync(new()
        {
            ExecutablePath = _program,
            ChromiumSandbox = OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess,

            // Where there is no graphics card, drawing with one can stop for minutes, and with it every frame of a page.
            Args = ["--disable-gpu", "--disable-gpu-rasterization"],
        });
    }

    /// <summary>Creates the pages of one result in both languages.</summary>
    private void Make(string name, params string[] arguments)
    {
        var files = arguments.Select(argument =>
            argument.EndsWith(".yaml", StringComparison.Ordinal) ? Repository.File(argument) : argument);
        Run([.. files, "--out", _folder[name]]);
        var results = Assert.Single(Directory.GetDirectories(_folder[name]));
        foreach (var language in new[] { "en", "es" })
        {
            Run("report", results, "--lang", language);
            var page = Path.Combine(results, $"{language}.html");
            File.Move(Path.Combine(results, "report.html"), page);
            _pages[$"{name}.{language}"] = page;
        }
    }

    private static void Run(params string[] arguments)
    {
        using var error = new StringWriter();
        var code = CommandLineRoot.Run(arguments, new CliContext { Output = TextWriter.Null, Error = error });
        Assert.True(code == ExitCode.Done, error.ToString());
    }
}
