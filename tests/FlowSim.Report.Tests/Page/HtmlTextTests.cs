namespace FlowSim.Report.Page;

public sealed class HtmlTextTests
{
    [Fact]
    public void Text_and_attributes_are_never_markup()
    {
        var html = new HtmlText().Element("p", "<b>&\"'", ("title", "\"><script>")).ToString();

        Assert.Equal("<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;&quot;&#x27;</p>", html);
    }

    [Fact]
    public void Letters_of_every_language_stay_letters()
    {
        Assert.Equal("<p>Niñez — “ü” − 日本</p>", new HtmlText().Element("p", "Niñez — “ü” − 日本").ToString());
    }

    [Fact]
    public void An_attribute_without_a_value_is_omitted()
    {
        Assert.Equal("<p></p>", new HtmlText().Element("p", "", ("class", null)).ToString());
    }
}
