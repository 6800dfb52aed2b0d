using FlowSim.Cli.Printing;
using Microsoft.Playwright;

namespace FlowSim.Report.Browser;

/// <summary>Everything can be reached without a pointer.</summary>
[Collection(ReportCollection.Name)]
public sealed class KeyboardTests(ReportedPages pages)
{
    /// <summary>
    /// Numbers all controls and returns their count; only one radio button of a group is reached by Tab.
    /// </summary>
    private const string NumberControls = """
        () => {
          const controls = [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")]
            .filter((control) => control.checkVisibility() && (control.type !== "radio" || control.checked));
          controls.forEach((control, number) => { control.dataset.number = number; });
          return controls.length;
        }
        """;

    private const string Focused = """
        () => {
          const control = document.activeElement;
          const style = getComputedStyle(control);
          const own = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
          const partner = control.nextElementSibling ? getComputedStyle(control.nextElementSibling) : null;
          const label = partner !== null && partner.outlineStyle !== "none" && parseFloat(partner.outlineWidth) > 0;
          const state = own || label ? "seen" : "hidden";
          return control === document.body ? "" : `${control.dataset.number} ${state} ${control.outerHTML.slice(0, 120)}`;
        }
        """;

    private static readonly PageView Top = new() { IsReadToTheEnd = false };

    [BrowserTheory]
    [InlineData("corridor.en", 1280)]
    [InlineData("first-steps.en", 360)]
    public async Task The_tab_key_reaches_every_control_in_order_and_shows_where_it_is(string page, int width)
    {
        await using var opened = await pages.Open(page, new PageView { Width = width });
        var count = await opened.Page.EvaluateAsync<int>(NumberControls);
        Assert.True(count > 10);

        var reached = new List<string>();
        for (var press = 0; press < count; press++)
        {
            await opened.Page.Keyboard.PressAsync("Tab");
            reached.Add(await opened.Page.EvaluateAsync<string>(Focused));
        }

        Assert.Equal(Enumerable.Range(0, count).Select(number => $"{number}"), reached.Select(control => control.Split(' ')[0]));
        Assert.DoesNotContain(reached, control => control.Contains(" hidden ", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task The_first_tab_skips_the_contents()
    {
        await using var opened = await pages.Open("corridor.en", Top);

        await opened.Page.Keyboard.PressAsync("Tab");
        await opened.Page.Keyboard.PressAsync("Enter");

        Assert.EndsWith("#main", opened.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Arrow_keys_move_along_the_legs_of_the_map_and_each_is_named_with_its_figures()
    {
        await using var opened = await OpenAtMap();
        var readout = opened.Page.Locator("#chart-map .readout");
        await opened.Page.Locator("#chart-map .canvas").FocusAsync();

        await opened.Page.Keyboard.PressAsync("ArrowRight");
        var first = await readout.InnerTextAsync();
        await opened.Page.Keyboard.PressAsync("ArrowRight");
        var second = await readout.InnerTextAsync();
        await opened.Page.Keyboard.PressAsync("ArrowLeft");

        Assert.NotEqual(first, second);
        Assert.All([first, second], shown => Assert.Matches(@"\d", shown));
        Assert.Equal(first, await readout.InnerTextAsync());
    }

    [BrowserFact]
    public async Task The_months_of_the_map_are_chosen_by_keys()
    {
        await using var opened = await OpenAtMap();
        var slider = opened.Page.Locator("#chart-map input[type=range]");
        var whole = await slider.GetAttributeAsync("aria-valuetext");
        var drawn = await Drawn(opened.Page);

        await slider.FocusAsync();
        await opened.Page.Keyboard.PressAsync("ArrowRight");

        Assert.NotEqual(whole, await slider.GetAttributeAsync("aria-valuetext"));
        Assert.NotEqual(drawn, await Drawn(opened.Page));
    }

    [BrowserFact]
    public async Task The_policies_of_the_map_are_chosen_by_keys()
    {
        await using var opened = await OpenAtMap();
        var drawn = await Drawn(opened.Page);

        await opened.Page.Locator("#chart-map input[type=radio]:checked").First.FocusAsync();
        await opened.Page.Keyboard.PressAsync("ArrowLeft");

        Assert.NotEqual(drawn, await Drawn(opened.Page));
    }

    /// <summary>A separate page, scrolled to the map: charts are drawn shortly before they become visible.</summary>
    private async Task<OpenedPage> OpenAtMap()
    {
        var opened = await pages.Open("corridor.en", Top);
        await opened.Page.Locator("#chart-map").ScrollIntoViewIfNeededAsync();
        return opened;
    }

    private static async Task<string> Drawn(IPage page) => await page.Locator("#chart-map .plot svg").First.InnerHTMLAsync();
}
