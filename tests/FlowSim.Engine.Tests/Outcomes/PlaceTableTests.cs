using FlowSim.Engine.Observation;
using FlowSim.Engine.Tests.Border;
using FlowSim.Fakes;
using FlowSim.Model;
using FlowSim.Model.Border.ReturnToWait;
using FlowSim.Model.Network;
using FlowSim.Model.Outcomes;
using FlowSim.Model.People;
using static FlowSim.Engine.Tests.WorldBuilder;

namespace FlowSim.Engine.Tests.Outcomes;

public sealed class PlaceTableTests
{
    private static readonly Scenario Busy = TestWorlds.Everything(4);

    private static readonly Lazy<(RunResult Result, TallySum Counts)> BusyRun = new(() => Run(Busy, 0.25));

    public static TheoryData<string> Ids => [.. PlaceOutcomeCatalog.All.Select(outcome => outcome.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void All_places_together_have_all_occurrences_of_every_month(string id)
    {
        var (result, counts) = BusyRun.Value;
        var outcome = PlaceOutcomeCatalog.All[IndexOf(id)];
        PlaceOutcome[] together = [.. PlaceOutcomeCatalog.All.Where(other => other.Parts.SequenceEqual(outcome.Parts))];
        for (var month = 0; month < result.ByPlace.MonthCount; month++)
        {
            var places = together.Sum(part => AllPlaces(result.ByPlace, part.Id, month));
            Assert.Equal(outcome.Parts.IsEmpty ? Entries(result, month) : People(counts, month, outcome) / 0.25, places);
        }

        var filled = Enumerable.Range(0, result.ByPlace.PlaceCount)
            .Count(place => Sum(result.ByPlace, id, place) > 0);
        Assert.True(filled > 1, $"{id} happens at one place only, or nowhere.");
    }

    [Fact]
    public void An_outcome_with_the_id_of_a_monthly_outcome_is_that_outcome_by_place()
    {
        var (result, _) = BusyRun.Value;
        var monthly = OutcomeCatalog.All.Index()
            .Where(outcome => PlaceOutcomeCatalog.All.Any(one => one.Id == outcome.Item.Id)).ToArray();
        Assert.Equal(9, monthly.Length);
        foreach (var (index, outcome) in monthly)
        {
            for (var month = 0; month < result.ByPlace.MonthCount; month++)
            {
                Assert.Equal(OfMonth(result, index, month), AllPlaces(result.ByPlace, outcome.Id, month));
            }
        }
    }

    [Fact]
    public void Decisions_and_contacts_add_up_to_monthly_outcomes()
    {
        AssertSum("claims_decided", "claims_recognised", "claims_complementary", "claims_refused");
        AssertSum("protected", "claims_recognised", "claims_complementary");
        AssertSum("border_contacts", "contacts_at_ports", "contacts_between_ports");
    }

    [Theory]
    [InlineData("transit_entries", "MX_TAP", "MX_TEN", "MX_SEA")]
    [InlineData("detentions", "MX_IXT", "MX_MEX", "MX_TAP")]
    [InlineData("claims_recognised", "MX_MEX", "MX_TAP")]
    [InlineData("claims_complementary", "MX_MEX", "MX_TAP")]
    [InlineData("claims_refused", "MX_MEX", "MX_TAP")]
    [InlineData("contacts_at_ports", "US_HID", "US_SYS")]
    [InlineData("contacts_between_ports", "US_RGV", "US_SDC")]
    [InlineData("returned_to_wait", "MX_REY", "MX_TIJ")]
    [InlineData("kidnapped_waiting", "MX_REY", "MX_TIJ")]
    public void It_happens_where_the_gate_the_station_the_office_the_port_or_the_city_is(string id, params string[] places)
    {
        var table = BusyRun.Value.Result.ByPlace;

        var filled = Busy.Network.Places
            .Where(place => Enumerable.Range(0, table.MonthCount).Any(month => table[IndexOf(id), month, place.Id.Index] > 0))
            .Select(place => place.Code);

        Assert.Equal(places.Order(StringComparer.Ordinal), filled.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Everybody_enters_where_the_only_road_does_in_the_month_in_which_they_come_to_it()
    {
        var table = Run(BorderWorld.ToSector(100).Cohort(1, "HN_ORI", TestGroup.Honduran, PartyKind.Adult, 50).Build()).Result.ByPlace;

        Assert.Equal(150, Sum(table, "transit_entries", 2));
        Assert.InRange(table[IndexOf("transit_entries"), 0, 2], 90, 100);
    }

    [Fact]
    public void Who_is_stopped_detained_and_deported_is_counted_at_the_control_and_at_the_station()
    {
        var table = Run(StationWorld.With()).Result.ByPlace;

        var detained = Sum(table, "detentions", StationWorld.Station.Index);
        Assert.Equal(4000, Sum(table, "transit_entries", StationWorld.Station.Index));
        Assert.True(detained > 3000);
        Assert.Equal(detained, Sum(table, "transit_apprehensions", StationWorld.Station.Index));
        var deported = Sum(table, "transit_deportations", StationWorld.Station.Index);
        var claimed = Sum(table, "claims_made", StationWorld.Station.Index);
        var decided = Sum(table, "claims_recognised", StationWorld.Office.Index)
            + Sum(table, "claims_complementary", StationWorld.Office.Index) + Sum(table, "claims_refused", StationWorld.Office.Index);
        Assert.True(claimed > 100);
        Assert.Equal(claimed, decided);
        Assert.True(deported > detained - claimed);
    }

    [Fact]
    public void Returned_people_are_counted_in_the_city_to_which_they_are_returned()
    {
        var scenario = BorderWorld.ToSector(500).With(place => new ReturnToWaitInstrument
        {
            At = [place["US_SEC"]],
            ReturnTo = place["MX_NOR"],
            Share = Fixed(1),
            LateralShare = Fixed(1),
            LateralTo = [place["MX_FAR"]],
        });

        var table = Run(scenario).Result.ByPlace;

        Assert.Equal(500, Sum(table, "contacts_between_ports", 5));
        Assert.Equal(500, Sum(table, "returned_to_wait", 4));
        Assert.Equal(0, Sum(table, "returned_to_wait", 3));
    }

    [Fact]
    public void A_child_sent_on_alone_is_met_at_the_port_to_which_the_city_leads()
    {
        var world = BorderWorld.ToSector(300, PartyKind.Family).Leg("MX_NOR", "US_POR").Parameters(parameters => parameters with
        {
            ReturnToWait = parameters.ReturnToWait with { ChildSentAloneRatePerMonth = 20, HearingMedianDays = 300 },
        });
        var scenario = world.With(place => BorderWorld.Returns(place));

        var (result, counts) = Run(scenario);

        var sent = result.Outcomes.Total(OutcomeCatalog.All.Index().Single(one => one.Item.Id == "family_separations").Index);
        Assert.True(sent > 50);
        Assert.Equal(
            Sum(result.ByPlace, "contacts_at_ports", 6) + Sum(result.ByPlace, "contacts_between_ports", 5),
            Enumerable.Range(0, result.ByPlace.MonthCount)
                .Sum(month => People(counts, month, PlaceOutcomeCatalog.All[IndexOf("contacts_at_ports")])));
        Assert.True(Sum(result.ByPlace, "contacts_at_ports", 6) >= sent);
    }

    private static (RunResult Result, TallySum Counts) Run(Scenario scenario, double sampleShare = 1)
    {
        using var simulation = DayByDay.Run(scenario, new RunOptions { SampleShare = sampleShare });
        var cells = PartyCell.CountFor(scenario.Parameters.Groups.Length);
        return (RunSummary.Of(simulation), new TallySum(simulation.Shards, scenario.Period.MonthCount, cells));
    }

    private static void AssertSum(string outcome, params string[] ids)
    {
        var result = BusyRun.Value.Result;
        var index = OutcomeCatalog.All.Index().Single(one => one.Item.Id == outcome).Index;
        for (var month = 0; month < result.ByPlace.MonthCount; month++)
        {
            Assert.Equal(OfMonth(result, index, month), ids.Sum(id => AllPlaces(result.ByPlace, id, month)));
        }
    }

    private static double OfMonth(RunResult result, int outcome, int month) =>
        Enumerable.Range(0, result.Outcomes.CellCount).Sum(cell => result.Outcomes[outcome, month, cell]);

    private static double AllPlaces(PlaceTable table, string id, int month) =>
        Enumerable.Range(0, table.PlaceCount).Sum(place => table[IndexOf(id), month, place]);

    private static double Sum(PlaceTable table, string id, int place) =>
        Enumerable.Range(0, table.MonthCount).Sum(month => table[IndexOf(id), month, place]);

    private static int IndexOf(string id) => PlaceOutcomeCatalog.All.Index().Single(outcome => outcome.Item.Id == id).Index;

    private static double People(TallySum counts, int month, PlaceOutcome outcome) =>
        outcome.Parts.Sum(part => PartyCell.First(counts.CellCount).Sum(cell => counts[month, cell, part]));

    /// <summary>People who travelled a leg into the transit country.</summary>
    private static double Entries(RunResult result, int month) =>
        Busy.Network.Legs.Where(leg => !IsInside(leg.From) && IsInside(leg.To)).Sum(leg => result.LegFlows[month, leg.Id.Index]);

    private static bool IsInside(PlaceId place) => Busy.Network[place].Code.StartsWith("MX_", StringComparison.Ordinal);
}
