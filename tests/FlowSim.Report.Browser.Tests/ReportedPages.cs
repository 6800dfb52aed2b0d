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
    private readonly Dictionary<string, OpenedPage> _shared = new(StringComparer.Ordinal);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>
    /// The pages: a comparison in the corridor in both languages, one in a small world, one scenario in one replicate,
    /// and a sweep.
    /// </summary>
    public static TheoryData<string> All => ["corridor.en", "corridor.es", "first-steps.en", "alone.es", "screening.en"];

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
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            ChromiumSandbox = OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess,

            // Where there is no graphics card, drawing with one can stop for minutes, and with it every frame of a page.
            Args = ["--disable-gpu", "--disable-gpu-rasterization"],
        });
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

    /// <summary>An open page, every part of which has been seen, for tests that do not change it.</summary>
    internal async Task<OpenedPage> LookAt(string page)
    {
        if (!_shared.TryGetValue(page, out var opened))
        {
            _shared[page] = opened = await Open(page, new() { ScreensAtATime = 1 });
        }

        return opened;
    }

    /// <summary>Opens a page from its file, for a single test.</summary>
    internal async Task<OpenedPage> Open(string page, PageView? view = null) =>
        await OpenedPage.Open(_browser!, FileOf(page), view ?? new());

    /// <summary>Opens an empty page, for a test that fills it.</summary>
    internal async Task<OpenedPage> OpenBlank(PageView view) => await OpenedPage.OpenBlank(_browser!, view);

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
