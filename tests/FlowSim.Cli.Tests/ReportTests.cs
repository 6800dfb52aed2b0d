using System.Text.Json;
using FlowSim.Cli.Printing;
using FlowSim.Fakes;

namespace FlowSim.Cli;

/// <summary>The report that ends a comparison, and <c>flowsim report</c>, which creates it again.</summary>
public sealed class ReportTests : IDisposable
{
    private const string Page = "report.html";

    private readonly CapturedProgram _program = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _program.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("compare a.yaml b.yaml --replicates 3")]
    [InlineData("compare a.yaml b.yaml other/a.yaml --replicates 1")]
    [InlineData("run a.yaml --replicates 2")]
    [InlineData("run a.yaml --replicates 1")]
    public void A_run_ends_in_a_report_among_its_results(string line)
    {
        Assert.Equal(ExitCode.Done, _program.RunStoring(line.Split(' ')));

        var page = Path.Combine(Results(), Page);
        Assert.StartsWith("<!doctype html>", File.ReadAllText(page), StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith($"The report is {Described(page)}.\n", _program.Output, StringComparison.Ordinal);
        Assert.Equal("", _program.Error);
    }

    [Fact]
    public void The_same_comparison_gives_the_same_report_to_the_last_byte()
    {
        var first = Compare();
        var page = File.ReadAllBytes(Path.Combine(first, Page));

        Compare();
        Assert.Equal(page, File.ReadAllBytes(Path.Combine(first, Page)));

        Assert.Equal(ExitCode.Done, _program.Run("report", first));
        Assert.Equal(page, File.ReadAllBytes(Path.Combine(first, Page)));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void The_report_is_in_the_requested_language(string language)
    {
        Assert.Equal(ExitCode.Done, _program.RunStoring("compare", "a.yaml", "b.yaml", "--replicates", "2", "--lang", language));
        AssertLanguage(language);

        var other = language == "en" ? "es" : "en";
        Assert.Equal(ExitCode.Done, _program.Run("report", Results(), "--lang", other));
        AssertLanguage(other);
    }

    [Fact]
    public void An_unknown_language_is_reported()
    {
        Assert.Equal(ExitCode.BadInput, _program.Run("report", _folder.Path, "--lang", "fr"));

        Assert.Contains("flowsim: --lang must be en or es; 'fr' is not.\n", _program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_requested_files_are_written_beside_the_results_and_listed()
    {
        var results = Compare();
        var before = Files(results);
        UseFakeBrowser(FakeBrowser.Printing);

        Assert.Equal(ExitCode.Done, _program.Run("report", results, "--csv", "--markdown", "--pdf"));

        Assert.Equal(["report-tables", "report.md", "report.pdf"], Files(results).Except(before));
        var tables = Directory.GetFiles(Path.Combine(results, "report-tables"));
        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.EndsWith(".csv", table, StringComparison.Ordinal));
        Assert.StartsWith("# ", File.ReadAllText(Path.Combine(results, "report.md")), StringComparison.Ordinal);
        Assert.StartsWith("%PDF-", File.ReadAllText(Path.Combine(results, "report.pdf")), StringComparison.Ordinal);
        var reported = Described(results);
        Assert.EndsWith(
            $"""
            The report is {reported}/report.html.
            The PDF is {reported}/report.pdf.
            Its {tables.Length} tables are in {reported}/report-tables.
            The short brief is {reported}/report.md.

            """,
            _program.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Json_contains_the_paths_of_the_written_files()
    {
        var results = Compare();
        using var program = new CapturedProgram();

        Assert.Equal(ExitCode.Done, program.Run("report", results, "--csv", "--lang", "es", "--json"));

        using var document = JsonDocument.Parse(program.Output);
        var root = document.RootElement;
        Assert.Equal(Path.Combine(results, Page), root.GetProperty("page").GetString());
        Assert.Equal("es", root.GetProperty("language").GetString());
        Assert.Equal(
            Directory.GetFiles(Path.Combine(results, "report-tables")).Order(StringComparer.Ordinal),
            root.GetProperty("tables").EnumerateArray().Select(table => table.GetString()!));
        Assert.Equal(JsonValueKind.Null, root.GetProperty("pdf").ValueKind);
        Assert.Equal(JsonValueKind.Null, root.GetProperty("brief").ValueKind);
    }

    [Fact]
    public void The_store_itself_may_be_named()
    {
        var results = Compare();
        File.Delete(Path.Combine(results, Page));

        Assert.Equal(ExitCode.Done, _program.Run("report", Path.Combine(results, "results.sqlite")));

        Assert.True(File.Exists(Path.Combine(results, Page)));
    }

    [Fact]
    public void Without_a_browser_nothing_is_written_and_a_remedy_is_given()
    {
        var results = Compare();
        File.Delete(Path.Combine(results, Page));
        _program.Context = _program.Context with { Variable = _ => null };

        Assert.Equal(ExitCode.BadInput, _program.Run("report", results, "--pdf", "--csv"));

        Assert.Contains("printing needs Chromium, Chrome or Edge", _program.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Page, Files(results));
        Assert.DoesNotContain("report-tables", Files(results));
    }

    [Fact]
    public void A_browser_that_fails_leaves_the_page_and_is_reported()
    {
        var results = Compare();
        UseFakeBrowser("echo 'No memory.' >&2; exit 4");

        Assert.Equal(ExitCode.BadInput, _program.Run("report", results, "--pdf"));

        Assert.Contains("produced no PDF (exit code 4): No memory. The page itself is ", _program.Error, StringComparison.Ordinal);
        Assert.Contains(Page, Files(results));
        Assert.DoesNotContain(Files(results), file => file.Contains("pdf", StringComparison.Ordinal));
    }

    [BrowserFact]
    public void A_real_browser_prints_the_report()
    {
        var results = Compare();
        _program.Context = _program.Context with { Variable = Environment.GetEnvironmentVariable };

        Assert.True(_program.Run("report", results, "--pdf") == ExitCode.Done, _program.Error);

        Assert.True(new FileInfo(Path.Combine(results, "report.pdf")).Length > 10_000);
    }

    private string Compare()
    {
        Assert.Equal(ExitCode.Done, _program.RunStoring("compare", "a.yaml", "b.yaml", "--replicates", "3"));
        return Results();
    }

    private string Results() => Assert.Single(Directory.GetDirectories(_program.Out));

    private void UseFakeBrowser(string script)
    {
        var browser = FakeBrowser.Write(_folder, "browser", script);
        _program.Context = _program.Context with { Variable = name => name == InstalledBrowser.OwnVariable ? browser : null };
    }

    private void AssertLanguage(string language) => Assert.Contains(
        $"<html lang=\"{language}", File.ReadAllText(Path.Combine(Results(), Page)), StringComparison.Ordinal);

    /// <summary>A path as it appears in the captured output.</summary>
    private string Described(string path) => path.Replace(_program.Out, "OUT", StringComparison.Ordinal);

    private static string[] Files(string folder) =>
        [.. Directory.GetFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
