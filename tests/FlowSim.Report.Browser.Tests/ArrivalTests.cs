namespace FlowSim.Report.Browser;

/// <summary>A page that arrives piece by piece, as from a slow disk or network.</summary>
[Collection(ReportCollection.Name)]
public sealed class ArrivalTests(ReportedPages pages)
{
    /// <summary>
    /// Reads a page piece by piece: after each row, item and paragraph it notes where everything is that has become visible. Lists what
    /// is in another place at the end. Where a piece ends, and so what is found, does not depend on time.
    /// </summary>
    private const string Moved = """
        (html) => {
          const end = html.indexOf("<script");
          const placeOf = (element) => {
            const { left, top } = element.getBoundingClientRect();
            return `${Math.round(left + scrollX)},${Math.round(top + scrollY)}`;
          };
          document.open();
          const elements = document.getElementsByTagName("*");
          const seen = new Map();
          let known = 0;
          let hidden = [];
          let from = 0;
          for (const { index, 0: { length } } of html.slice(0, end).matchAll(/<\/(?:tr|li|article|p|section|nav|figure|footer)>/g)) {
            document.write(html.slice(from, index + length));
            from = index + length;
            const waiting = hidden;
            hidden = [];
            for (; known < elements.length; known++) {
              waiting.push(elements[known]);
            }
            for (const element of waiting) {
              if (element.checkVisibility()) {
                seen.set(element, placeOf(element));
              } else if (!element.closest("head, .end, details:not([open])")) {
                hidden.push(element);
              }
            }
          }
          document.close();
          const missing = hidden.map((element) => `${element.outerHTML.slice(0, 80)} is never visible`);
          const moved = [...seen].filter(([element, place]) => placeOf(element) !== place).map(([element, place]) =>
            `${element.nodeName} ${element.textContent.slice(0, 40)}: from ${place} to ${placeOf(element)}`);
          return seen.size < 200 ? ["next to nothing is visible"] : [...missing, ...moved];
        }
        """;

    [BrowserTheory]
    [InlineData("first-steps.en")]
    [InlineData("screening.en")]
    public async Task Nothing_that_is_visible_moves_when_more_of_the_page_arrives(string page)
    {
        // A window in which the contents and the journeys have two columns each.
        await using var blank = await pages.OpenBlank(new PageView { Width = 768 });

        var moved = await Answer.Of(blank.Page.EvaluateAsync<string[]>(Moved, await File.ReadAllTextAsync(pages.FileOf(page))));

        Assert.True(moved.Length == 0, $"{moved.Length}:\n{string.Join('\n', moved.Take(20))}");
    }
}
