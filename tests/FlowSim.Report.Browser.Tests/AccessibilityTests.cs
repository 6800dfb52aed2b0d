namespace FlowSim.Report.Browser;

/// <summary>axe-core checks the rules of WCAG that a program can check.</summary>
[Collection(ReportCollection.Name)]
public sealed class AccessibilityTests(ReportedPages pages)
{
    /// <summary>
    /// Opens everything that can be opened, and looks for violations. The corridor has hundreds of rows that are made alike, on which
    /// axe would spend half of its time: of each of its tables the first and last rows are left; the other pages keep all of theirs.
    /// Then the page is again as it was.
    /// </summary>
    private const string Violations = """
        async ({ shortens, seesColours }) => {
          const closed = [...document.querySelectorAll("details:not([open])")];
          const bodies = shortens ? [...document.querySelectorAll("tbody")].map((body) => [body, [...body.rows]]) : [];
          const rows = bodies.flatMap(([, all]) => all.slice(6, -2));
          if (shortens && rows.length === 0) throw new Error("no table is long");
          try {
            closed.forEach((details) => { details.open = true; });
            rows.forEach((row) => row.remove());
            const found = await axe.run(document, {
              runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
              rules: { "color-contrast": { enabled: seesColours } },
              resultTypes: ["violations"],
            });
            if (found.passes.length < 10) throw new Error("axe checked next to nothing");
            if (found.passes.some(({ id }) => id === "color-contrast") !== seesColours) throw new Error("no contrast was checked");
            return found.violations.flatMap(({ id, nodes }) =>
              nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary.replaceAll(/\s+/g, " ")}`));
          } finally {
            bodies.forEach(([body, all]) => body.append(...all));
            closed.forEach((details) => { details.open = false; });
          }
        }
        """;

    private static readonly string Axe = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js"));

    /// <summary>
    /// Colours come from one style sheet, with a theme for light and one for dark, so their contrast, which is half of the work, is
    /// checked once in each theme, in a comparison, which has everything that has a colour.
    /// </summary>
    [BrowserTheory]
    [InlineData("corridor.en", false)]
    [InlineData("corridor.es", true)]
    [InlineData("first-steps.en", true)]
    [InlineData("alone.es", false)]
    [InlineData("screening.en", false)]
    public async Task No_rule_of_accessibility_is_broken(string page, bool seesColours) =>
        await AssertAccessible(await pages.LookAt(page), page, seesColours);

    [BrowserTheory]
    [InlineData("corridor.es", false, 360)]
    [InlineData("screening.es", true, 1280)]
    public async Task No_rule_is_broken_in_another_view(string page, bool isDark, int width) =>
        await AssertAccessible(await pages.LookAt(page, new PageView { IsDark = isDark, Width = width }), page, seesColours: false);

    private static async Task AssertAccessible(OpenedPage opened, string page, bool seesColours)
    {
        await Answer.Of(opened.Page.EvaluateAsync(Axe));

        await opened.AssertNone(Violations, new { shortens = page.StartsWith("corridor", StringComparison.Ordinal), seesColours });
    }
}
