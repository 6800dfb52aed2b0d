using System.Collections.Immutable;

namespace FlowSim.Report.Page;

/// <summary>Assembles a page.</summary>
internal static class PageText
{
    /// <summary>The page as HTML.</summary>
    public static string Of(ReportContent content)
    {
        var (phrases, headline, sections) = (content.Phrases, content.Headline, content.Sections);
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
        html.Element("pre", EmbeddedAsset.Licences, ("tabindex", "0"), ("role", "region"), ("aria-label", phrases["page.licences"]));
        html.Close("details").Close("footer").Line();
        html.Open("script", ("type", "application/json"), ("id", "report-data"));
        html.Verbatim(PageData.Of(content).ToJson()).Close("script").Line();
        html.Open("script").Verbatim(EmbeddedAsset.Script).Close("script").Line();
        return html.Close("body").Close("html").Line().ToString();
    }

    private static void WriteHead(HtmlText html, string title)
    {
        html.Open("head").Line();
        html.Open("meta", ("charset", "utf-8")).Line();
        html.Open(
            "meta",
            ("http-equiv", "Content-Security-Policy"),
            ("content", ContentSecurity.PolicyOf(EmbeddedAsset.Script, EmbeddedAsset.Style))).Line();
        html.Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        html.Element("title", $"FlowSim: {title}").Line();
        html.Open("style").Verbatim(EmbeddedAsset.Style).Close("style").Line();
        html.Close("head").Line();
    }

    private static void WriteContents(HtmlText html, string label, ImmutableArray<ReportSection> sections)
    {
        html.Open("nav", ("class", "contents"), ("aria-label", label)).Open("ol").Line();
        foreach (var section in sections)
        {
            html.Open("li").Element("a", section.Title, ("href", $"#{section.Id}")).Close("li").Line();
        }

        html.Close("ol").EndMark().Close("nav").Line();
    }
}
