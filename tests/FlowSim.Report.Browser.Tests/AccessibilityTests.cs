namespace FlowSim.Report.Browser;

/// <summary>axe-core checks the rules of WCAG that a program can check.</summary>
[Collection(ReportCollection.Name)]
public sealed class AccessibilityTests(ReportedPages pages)
{
    private const string Violations = """
        async () => {
          const found = await axe.run(document, {
            runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            resultTypes: ["violations"],
          });
          if (found.passes.length < 10) throw new Error("axe checked next to nothing");
          return found.violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary.replaceAll(/\s+/g, " ")}`));
        }
        """;

    private const string OpenAll = "document.querySelectorAll('details').forEach((details) => { details.open = true; })";

    /// <summary>
    /// Leaves the first and last rows of each table. The corridor has hundreds of rows that are made alike, on which axe spends half
    /// of its time; the other pages keep all of theirs.
    /// </summary>
    private const string ShortenTables = """
        () => {
          const rows = [...document.querySelectorAll("tbody")].flatMap((body) => [...body.rows].slice(6, -2));
          rows.forEach((row) => row.remove());
          return rows.length;
        }
        """;

    private static readonly string Axe = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js"));

    [BrowserTheory]
    [InlineData("corridor.en", false, 1280)]
    [InlineData("corridor.en", true, 1280)]
    [InlineData("corridor.es", false, 360)]
    [InlineData("corridor.es", true, 768)]
    [InlineData("first-steps.en", false, 1280)]
    [InlineData("alone.es", true, 1280)]
    [InlineData("screening.en", false, 360)]
    [InlineData("screening.es", true, 1280)]
    public async Task No_rule_of_accessibility_is_broken(string page, bool isDark, int width)
    {
        await using var opened = await pages.Open(page, new PageView { IsDark = isDark, Width = width });

        await opened.Page.EvaluateAsync(OpenAll);
        if (page.StartsWith("corridor", StringComparison.Ordinal))
        {
            Assert.NotEqual(0, await opened.Page.EvaluateAsync<int>(ShortenTables));
        }

        await opened.Page.EvaluateAsync(Axe);

        await opened.AssertNone(Violations);
    }
}
