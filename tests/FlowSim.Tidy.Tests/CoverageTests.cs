namespace FlowSim.Tidy.Tests;

public sealed class CoverageTests
{
    private static readonly CoverageNames Names = CoverageNames.OfRepository();
    private static readonly IReadOnlyList<CoverageRow> Rows = Coverage.Rows(Repository.Text("docs/model/coverage.csv").Text);

    public CoverageTests()
    {
        Assert.True(Names.Instruments.Count > 10);
        Assert.True(Names.Parameters.Count > 80);
        Assert.True(Names.Outcomes.Count > 20);
        Assert.NotEmpty(Names.Scenarios);
        Assert.True(Names.Tests.Count > 100);
    }

    [Fact]
    public void Every_item_of_the_source_documents_has_a_row_with_valid_names()
    {
        Assert.Equal(115, Coverage.Ids.Count());

        Assert.Empty(Coverage.Faults(Rows, Names));
    }

    [Theory]
    [InlineData("1.01,An item,instrument,NoSuchInstrument,,A note", "1.01: nothing is called 'NoSuchInstrument'")]
    [InlineData("1.01,An item,instrument,PolicyState,,A note", "1.01: names nothing of the kind 'instrument'")]
    [InlineData("1.01,An item,parameter,no.such-parameter,,A note", "1.01: nothing is called 'no.such-parameter'")]
    [InlineData("1.01,An item,outcome,no_such_outcome,,A note", "1.01: nothing is called 'no_such_outcome'")]
    [InlineData("1.01,An item,scenario,scenarios/none.yaml,,A note", "1.01: nothing is called 'scenarios/none.yaml'")]
    [InlineData("1.01,An item,mood,,,A note", "1.01: names nothing of the kind 'mood'")]
    [InlineData("1.01,An item,event,refouled,,A note", "1.01: names no test")]
    [InlineData("1.01,An item,context,,NoTests.None,A note", "1.01: there is no test 'NoTests.None'")]
    [InlineData("1.01,An item,context,,,", "1.01: says too little")]
    [InlineData("9.99,An item,context,,,A note", "9.99: is no item")]
    public void A_row_with_an_unknown_name_is_found(string line, string fault)
    {
        Assert.Contains(fault, Coverage.Faults([CoverageRow.Read(line)], Names));
    }

    [Fact]
    public void An_item_without_a_row_or_with_two_is_found()
    {
        var faults = Coverage.Faults([.. Rows.Where(row => row.Id != "2.10"), Rows[0]], Names).ToList();

        Assert.Contains("2.10: has no row", faults);
        Assert.Contains("1.01: has 2 rows", faults);
    }
}
