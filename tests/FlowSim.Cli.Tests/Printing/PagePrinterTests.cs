using System.Diagnostics;
using System.Globalization;
using FlowSim.Fakes;

namespace FlowSim.Cli.Printing;

public sealed class PagePrinterTests : IDisposable
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(300);

    private readonly TemporaryFolder _folder = new();
    private readonly string _page;
    private readonly string _target;

    public PagePrinterTests()
    {
        _page = _folder["a page.html"];
        _target = _folder["page.pdf"];
        File.WriteAllText(_page, "<!doctype html><title>A page</title><p>Somebody was here.");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_browser_gets_the_page_and_a_temporary_profile()
    {
        Assert.Null(Print(FakeBrowser.Write(_folder, "browser", FakeBrowser.Printing)));

        var arguments = File.ReadAllLines(_folder["arguments.txt"]);
        Assert.StartsWith("%PDF-", File.ReadAllText(_target), StringComparison.Ordinal);
        Assert.Contains("--headless", arguments);
        Assert.Contains("--no-pdf-header-footer", arguments);
        Assert.Equal(new Uri(_page).AbsoluteUri, arguments[^1]);
        Assert.EndsWith("/a%20page.html", arguments[^1], StringComparison.Ordinal);
        var profile = Assert.Single(arguments, argument => argument.StartsWith("--user-data-dir=", StringComparison.Ordinal)).Split('=')[1];
        Assert.False(Directory.Exists(profile));
        Assert.Equal(["a page.html", "arguments.txt", "browser", "page.pdf"], Files());
    }

    [Fact]
    public void The_sandbox_is_left_on_except_for_root()
    {
        Print(FakeBrowser.Write(_folder, "browser", FakeBrowser.Printing));

        Assert.Equal(Environment.IsPrivilegedProcess, File.ReadAllLines(_folder["arguments.txt"]).Contains("--no-sandbox"));
    }

    [Fact]
    public void A_browser_that_fails_is_reported_with_its_last_lines_and_leaves_an_earlier_pdf_unchanged()
    {
        File.WriteAllText(_target, "an earlier one");

        var complaint = Print(FakeBrowser.Write(_folder, "browser", "echo '[7:7:1122/1:ERROR:zygote.cc(1)] No sandbox here.' >&2; exit 3"));

        Assert.Equal($"'{_folder["browser"]}' produced no PDF (exit code 3): No sandbox here.", complaint);
        Assert.Equal("an earlier one", File.ReadAllText(_target));
    }

    [Theory]
    [InlineData("exit 0")]
    [InlineData("for argument; do case $argument in --print-to-pdf=*) echo '<html>' > \"${argument#*=}\";; esac; done")]
    [InlineData("for argument; do case $argument in --print-to-pdf=*) printf '%%PDF-' > \"${argument#*=}\";; esac; done")]
    public void A_browser_that_says_nothing_and_prints_no_pdf_has_failed(string script)
    {
        Assert.Contains("produced no PDF", Print(FakeBrowser.Write(_folder, "browser", script)), StringComparison.Ordinal);

        Assert.Equal(["a page.html", "browser"], Files());
    }

    [Fact]
    public void A_browser_that_never_ends_is_killed_with_all_that_it_started()
    {
        var browser = FakeBrowser.Write(_folder, "browser", "sleep 600 & echo $! > \"$(dirname \"$0\")/child.txt\"; wait");

        Assert.Contains("was stopped", PagePrinter.Print(browser, _page, _target, Short, default), StringComparison.Ordinal);

        AssertGone(int.Parse(File.ReadAllText(_folder["child.txt"]), CultureInfo.InvariantCulture));
        Assert.False(File.Exists(_target));
    }

    [Fact]
    public void A_browser_is_killed_when_printing_is_cancelled()
    {
        using var interrupt = new CancellationTokenSource(Short);
        var browser = FakeBrowser.Write(_folder, "browser", "sleep 600");

        Assert.ThrowsAny<OperationCanceledException>(
            () => PagePrinter.Print(browser, _page, _target, PagePrinter.MaxTime, interrupt.Token));

        Assert.Equal(["a page.html", "browser"], Files());
    }

    [Fact]
    public void A_file_that_is_not_a_program_is_reported()
    {
        Assert.Equal($"'{_page}' cannot be started.", Print(_page));
    }

    [BrowserFact]
    public void A_real_browser_prints_the_page()
    {
        Assert.True(InstalledBrowser.TryFind(Environment.GetEnvironmentVariable, out var browser, out var complaint), complaint);

        Assert.Null(Print(browser));

        Assert.True(new FileInfo(_target).Length > 1000);
        Assert.Equal(["a page.html", "page.pdf"], Files());
    }

    private static void AssertGone(int process)
    {
        try
        {
            using var left = Process.GetProcessById(process);
            Assert.True(left.WaitForExit(TimeSpan.FromSeconds(10)), "a process that the browser started is still there");
        }
        catch (ArgumentException)
        {
            return; // There is no such process any more.
        }
    }

    private string? Print(string browser) => PagePrinter.Print(browser, _page, _target, PagePrinter.MaxTime, default);

    private string[] Files() =>
    [
        .. Directory.GetFileSystemEntries(_folder.Path)
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal),
    ];
}
