using System.Collections.Immutable;
using FlowSim.Report.Findings;
using FlowSim.Report.Words;

namespace FlowSim.Report.Page;

/// <summary>Puts a page together.</summary>
internal static class PageText
{
    /// <summary>The page as HTML.</summary>
    /// <param name="phrases">The language.</param>
    /// <param name="headline">What it says first.</param>
    /// <param name="scenarios">The scenarios that charts tell apart.</param>
    /// <param name="sections">Its sections.</param>
    public static string Of(
        Phrases phrases, Headline headline, ImmutableArray<PageScenario> scenarios, ImmutableArray<ReportSection> sections)
    {
        var html = new HtmlText();
        html.Verbatim("<!doctype html>").Line();
        html.Open("html", ("lang", phrases["lang"])).Line();
        WriteHead(html, headline.Title);
        html.Open("body").Line();
        html.Element("a", phrases["page.skip"], ("class", "skip"), ("href", "#main")).Line();
        html.Open("header", ("class", "masthead")).Line();
        html.Element("p", "FlowSim", ("class", "product")).Line();
        html.Element("h1", headline.Title).Line();
        foreach (var sentence in headline.Lead.Append(phrases["lead.model"]))
        {
            html.Element("p", sentence, ("class", "lead")).Line();
        }

        html.Close("header").Line();
        WriteContents(html, phrases["page.contents"], sections);
        html.Open("main", ("id", "main")).Line();
        foreach (var section in sections)
        {
            section.Write(html);
        }

        html.Close("main").Line();
        html.Open("footer").Element("p", phrases["page.footer"]).Line();
        html.Open("details").Element("summary", phrases["page.licences"]);
        html.Element("pre", WebPart.Licences, ("tabindex", "0"), ("role", "region"), ("aria-label", phrases["page.licences"]));
        html.Close("details").Close("footer").Line();
        html.Open("script", ("type", "application/json"), ("id", "report-data"));
        html.Verbatim(PageData.Of(phrases, scenarios, sections).ToJson()).Close("script").Line();
        html.Open("script").Verbatim(WebPart.Script).Close("script").Line();
        return html.Close("body").Close("html").Line().ToString();
    }

    private static void WriteHead(HtmlText html, string title)
    {
        html.Open("head").Line();
        html.Open("meta", ("charset", "utf-8")).Line();
        html.Open(
            "meta",
            ("http-equiv", "Content-Security-Policy"),
            ("content", ContentSecurity.PolicyOf(WebPart.Script, WebPart.Style))).Line();
        html.Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        html.Element("title", $"FlowSim: {title}").Line();
        html.Open("style").Verbatim(WebPart.Style).Close("style").Line();
        html.Close("head").Line();
    }

    private static void WriteContents(HtmlText html, string label, ImmutableArray<ReportSection> sections)
    {
        html.Open("nav", ("class", "contents"), ("aria-label", label)).Open("ol").Line();
        foreach (var section in sections)
        {
            html.Open("li").Element("a", section.Title, ("href", $"#{section.Id}")).Close("li").Line();
        }

        html.Close("ol").Close("nav").Line();
    }
}
