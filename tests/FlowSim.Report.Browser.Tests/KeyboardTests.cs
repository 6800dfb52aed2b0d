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

    /// <summary>Notes each control that receives the focus: its number, and whether the page shows that it has the focus.</summary>
    private const string NoteFocus = """
        () => {
          window.reached = [];
          addEventListener("focusin", ({ target: control }) => {
            const style = getComputedStyle(control);
            const own = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
            const partner = control.nextElementSibling ? getComputedStyle(control.nextElementSibling) : null;
            const label = partner !== null && partner.outlineStyle !== "none" && parseFloat(partner.outlineWidth) > 0;
            const state = own || label ? "seen" : "hidden";
            window.reached.push(`${control.dataset.number} ${state} ${control.outerHTML.slice(0, 120)}`);
          });
        }
        """;

    /// <summary>Puts the focus where it is when a page has just been opened: before everything.</summary>
    private const string StartAgain = """
        () => {
          const start = document.createElement("span");
          start.tabIndex = -1;
          document.body.prepend(start);
          start.focus();
          start.remove();
        }
        """;

    [BrowserTheory]
    [InlineData("corridor.en")]
    [InlineData("first-steps.en")]
    public async Task The_tab_key_reaches_every_control_in_order_and_shows_where_it_is(string page)
    {
        var opened = await pages.LookAt(page);
        await Answer.Of(opened.Page.EvaluateAsync(StartAgain));
        var count = await Answer.Of(opened.Page.EvaluateAsync<int>(NumberControls));
        Assert.True(count > 10);

        await Answer.Of(opened.Page.EvaluateAsync(NoteFocus));
        for (var press = 0; press < count; press++)
        {
            await opened.Page.Keyboard.PressAsync("Tab");
        }

        var reached = await Answer.Of(opened.Page.EvaluateAsync<string[]>("window.reached"));
        Assert.Equal(Enumerable.Range(0, count).Select(number => $"{number}"), reached.Select(control => control.Split(' ')[0]));
        Assert.DoesNotContain(reached, control => control.Contains(" hidden ", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task The_first_tab_skips_the_contents()
    {
        var opened = await pages.LookAt("corridor.en");
        await Answer.Of(opened.Page.EvaluateAsync(StartAgain));

        await opened.Page.Keyboard.PressAsync("Tab");
        await opened.Page.Keyboard.PressAsync("Enter");

        Assert.EndsWith("#main", opened.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Arrow_keys_move_along_the_legs_of_the_map_and_each_is_named_with_its_figures()
    {
        var opened = await pages.LookAt("corridor.en");
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
        var opened = await pages.LookAt("corridor.en");
        var slider = opened.Page.Locator("#chart-map input[type=range]");
        var whole = await slider.GetAttributeAsync("aria-valuetext");
        var drawn = await Drawn(opened.Page);

        await slider.FocusAsync();
        await opened.Page.Keyboard.PressAsync("ArrowRight");

        Assert.NotEqual(whole, await slider.GetAttributeAsync("aria-valuetext"));
        Assert.NotEqual(drawn, await Drawn(opened.Page));
        await opened.Page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal(whole, await slider.GetAttributeAsync("aria-valuetext"));
    }

    [BrowserFact]
    public async Task The_policies_of_the_map_are_chosen_by_keys()
    {
        var opened = await pages.LookAt("corridor.en");
        var drawn = await Drawn(opened.Page);

        await opened.Page.Locator("#chart-map input[type=radio]:checked").First.FocusAsync();
        await opened.Page.Keyboard.PressAsync("ArrowLeft");

        Assert.NotEqual(drawn, await Drawn(opened.Page));
        await opened.Page.Keyboard.PressAsync("ArrowRight");
    }

    private static async Task<string> Drawn(IPage page) => await page.Locator("#chart-map .plot svg").First.InnerHTMLAsync();
}
