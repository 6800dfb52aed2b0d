using FlowSim.Fakes;
using FlowSim.Model.Outcomes;

namespace FlowSim.Results;

public sealed class OutcomesByPlaceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly RunRecord _run = FakeRecord.Create();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Outcomes_by_place_are_read_by_month_with_an_interval_over_replicates()
    {
        using var reader = Written();

        var claims = reader.OutcomesByPlace("a");

        Assert.Equal(
            [("MX_BBB", "2019-05"), ("MX_BBB", "2019-06"), ("US_CCC", "2019-06")], claims.Select(claim => (claim.Place, claim.Month)));
        Assert.All(claims, claim => Assert.Equal("claims_made", claim.Outcome));
        Assert.Equal(AtFirst(0, 1), claims[0].Values);
        Assert.Equal([5, 5, 5], claims[2].Values.ToArray());
        Assert.Equal(5, claims[2].Estimate.Mean);
        Assert.InRange(claims[0].Estimate.Mean, claims[0].Estimate.Low + 1, claims[0].Estimate.High - 1);
    }

    [Fact]
    public void The_months_of_a_place_are_read_by_replicate_and_have_zeros_where_nothing_happened()
    {
        using var reader = Written();

        Assert.Equal(AtFirst(0, 1), reader.MonthlyAt("a", "claims_made", "MX_BBB").Select(months => months[0]));
        Assert.All(reader.MonthlyAt("a", "claims_made", "MX_BBB"), months => Assert.Equal(8, months[1]));
        Assert.All(reader.MonthlyAt("b", "claims_made", "US_CCC"), months => Assert.Equal(new double[] { 0, 5 }, months.ToArray()));
        Assert.All(reader.MonthlyAt("a", "detentions", "HN_AAA"), months => Assert.Equal(new double[] { 0, 0 }, months.ToArray()));
        Assert.Equal(3, reader.MonthlyAt("a", "detentions", "HN_AAA").Length);
        Assert.Empty(reader.MonthlyAt("a", "detentions", "MX_ZZZ"));
        Assert.Empty(reader.MonthlyAt("a", "departures", "MX_BBB"));
        Assert.Empty(reader.MonthlyAt("c", "detentions", "MX_BBB"));
    }

    /// <summary>The claims made at a place in a month of the first scenario, by replicate.</summary>
    private IEnumerable<double> AtFirst(int month, int place)
    {
        var claims = PlaceOutcomeCatalog.All.Index().Single(outcome => outcome.Item.Id == "claims_made").Index;
        return _run.Scenarios[0].Replicates.Select(replicate => replicate.ByPlace[claims, month, place]);
    }

    private ResultReader Written()
    {
        ResultStore.Write(_folder["results.sqlite"], _run);
        return ResultReader.Open(_folder["results.sqlite"]);
    }
}
