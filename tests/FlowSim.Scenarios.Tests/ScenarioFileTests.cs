using System.Globalization;
using System.Reflection;
using FlowSim.Fakes;
using FlowSim.Model.Controls;
using FlowSim.Model.Detention;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.Uncertainty;
using FlowSim.Scenarios.Numbers;
using FlowSim.Scenarios.Policy;

namespace FlowSim.Scenarios.Tests;

public sealed class ScenarioFileTests
{
    [Fact]
    public void Reads_the_five_places()
    {
        var loaded = Load("five-places.yaml");

        Assert.Empty(loaded.Diagnostics);
        var scenario = loaded.Scenario!;
        Assert.Equal("five-places", scenario.Name);
        Assert.Equal("Five places", scenario.Title);
        Assert.Equal("A corridor small enough to reckon by hand.", loaded.Summary);
        Assert.Equal(59, scenario.Period.DayCount);
        Assert.Equal(["HN_SPS", "MX_TAP", "MX_TIJ", "US_SDS", "US_SYS"], scenario.Network.Places.Select(place => place.Code));
        Assert.Equal(620, scenario.Departures.Sum(cohort => cohort.People));
        Assert.Equal(new DateOnly(2019, 2, 1), scenario.Departures[^1].Month);
        Assert.Equal(12, scenario.Parameters.Detention.TransferHours);
    }

    [Fact]
    public void Names_files_relative_to_the_file_that_names_them()
    {
        var loaded = Load("overlay.yaml");

        Assert.Equal(
            ["overlay.yaml", "five-places.yaml", "places.csv", "legs.csv", "departures.csv"],
            loaded.Files.Select(Path.GetFileName));
        Assert.All(loaded.Files, file => Assert.StartsWith(RepositoryFolder.FivePlaces, file, StringComparison.Ordinal));
        Assert.Equal(Path.Combine(RepositoryFolder.FivePlaces, "legs.csv"), loaded.Corridor!.Legs);
    }

    [Fact]
    public void Adds_the_reverse_after_a_leg_that_runs_both_ways()
    {
        var network = Load("five-places.yaml").Scenario!.Network;

        Assert.Equal(9, network.Legs.Length);
        Assert.Equal((0, 1), (network.Legs[0].From.Index, network.Legs[0].To.Index));
        Assert.Equal(network.Legs[0] with { Id = new LegId(1), From = new PlaceId(1), To = new PlaceId(0) }, network.Legs[1]);
        Assert.Equal(TravelMode.Road, network.Legs[2].Mode);
        Assert.Equal(LegPurpose.ReturnToWait, network.Legs[^1].Purpose);
    }

    [Fact]
    public void Reads_every_sort_of_field_of_an_instrument()
    {
        var policy = Load("five-places.yaml").Scenario!.Policy;

        var checkpoint = Assert.IsType<CheckpointInstrument>(policy[1].Instrument);
        Assert.Equal(TestForce.NationalGuard, checkpoint.Force);
        Assert.Equal<PlaceId>([new PlaceId(2)], checkpoint.At);
        Assert.Equal(new TriangularDistribution(5, 10, 20), checkpoint.Officers.Distribution);
        Assert.Equal(new DateOnly(2019, 2, 15), policy[1].Until);
        var alternatives = Assert.IsType<AlternativesToDetentionInstrument>(policy[4].Instrument);
        Assert.Equal<PartyKind>([PartyKind.Family, PartyKind.Child], alternatives.Kinds);
        Assert.Equal(Quantity.Of(0.6), alternatives.Share);
        var deportation = Assert.IsType<DeportationCapacityInstrument>(policy[5].Instrument);
        Assert.Equal(new LogNormalDistribution(40, 0.3), deportation.PeoplePerDay.Distribution);
    }

    [Fact]
    public void Keys_entries_by_name_or_by_kind_and_number()
    {
        var keys = Load("overlay.yaml").Scenario!.Policy.Select(entry => entry.Key);

        Assert.Equal(
            [
                "control-south", "checkpoint#1", "station-south", "asylum-office#1", "alternatives-to-detention#1",
                "deportation-capacity#1", "shelter#1", "metering", "hearings", "caravan#1", "desk", "checkpoint#2",
            ],
            keys);
    }

    [Fact]
    public void Lets_an_overlay_replace_head_and_parameters_and_add_to_the_policy()
    {
        var loaded = Load("overlay.yaml");

        var scenario = loaded.Scenario!;
        Assert.Equal("Five places with an asylum desk", scenario.Title);
        Assert.Equal("A corridor small enough to reckon by hand.", loaded.Summary);
        Assert.Equal(31, scenario.Period.DayCount);
        Assert.Equal(0.5, scenario.Parameters.Detention.InformedShare);
        Assert.Equal(12, scenario.Parameters.Detention.TransferHours);
        Assert.Equal(0.7, scenario.Parameters.Detention.StaySigma, 12);
        Assert.Equal<UncertainParameter>(
            [new UncertainParameter("detention.stay-sigma", new LogNormalDistribution(0.7, 0.1))],
            scenario.Uncertain);
    }

    [Theory]
    [InlineData("1 month", "2019-01-15")]
    [InlineData("2019-01-31", "2019-01-31")]
    public void Reads_a_warm_up_that_an_overlay_inherits(string warmUp, string begins)
    {
        using var folder = TemporaryFolder.WithFivePlaces();
        folder.Write("warm.yaml", $$"""
            title: Warm
            extends: five-places.yaml
            period: {from: 2019-02-15, until: 2019-03-01, warm-up: {{warmUp}}}
            """);
        var overlay = folder.Write("overlay-of-warm.yaml", "title: Over it\nextends: warm.yaml");

        var period = ScenarioFile.Load(overlay, []).Scenario!.Period;

        Assert.Equal(DateOnly.Parse(begins, CultureInfo.InvariantCulture), period.Begins);
        Assert.Equal(new DateOnly(2019, 2, 15), period.From);
    }

    [Fact]
    public void Ends_a_withdrawn_entry_on_the_day_of_its_withdrawal()
    {
        var before = Load("five-places.yaml").Scenario!.Policy[0];
        var after = Load("overlay.yaml").Scenario!.Policy[0];

        Assert.Null(before.Until);
        Assert.Equal(new DateOnly(2019, 1, 20), after.Until);
    }

    [Fact]
    public void Withdraws_an_entry_at_any_position_in_the_same_file()
    {
        using var folder = TemporaryFolder.WithFivePlaces();
        var file = folder.Write("own.yaml", """
            title: Own
            extends: five-places.yaml
            policy:
              - withdraw: late
                from: 2019-01-20
                source: "made up"
              - name: late
                shelter: {at: [MX_TAP]}
                from: 2019-01-10
                until: 2019-02-10
                source: "made up"
            """);

        var loaded = ScenarioFile.Load(file, []);

        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(new DateOnly(2019, 1, 20), loaded.Scenario!.Policy[^1].Until);
    }

    [Fact]
    public void Lets_settings_of_the_command_line_override_files()
    {
        string[] settings = ["detention.informed-share=0.4", "detention.transfer-hours = Uniform(4, 24)"];

        var loaded = ScenarioFile.Load(Path.Combine(RepositoryFolder.FivePlaces, "five-places.yaml"), settings.Select(SettingOverride.Of));

        var scenario = loaded.Scenario!;
        Assert.Equal(0.4, scenario.Parameters.Detention.InformedShare);
        Assert.Equal(14, scenario.Parameters.Detention.TransferHours);
        Assert.Equal<UncertainParameter>(
            [new UncertainParameter("detention.transfer-hours", new UniformDistribution(4, 24))],
            scenario.Uncertain);
    }

    [Fact]
    public void Hashes_the_bytes_of_all_files()
    {
        using var folder = TemporaryFolder.WithFivePlaces();
        var before = ScenarioFile.Load(folder.Named("overlay.yaml"), []).ContentHash;
        File.AppendAllText(folder.Named("legs.csv"), "\n");
        var after = ScenarioFile.Load(folder.Named("overlay.yaml"), []).ContentHash;

        Assert.Equal(Load("overlay.yaml").ContentHash, before);
        Assert.NotEqual(before, after);
    }

    [Fact]
    public void Knows_how_to_read_each_property_of_each_kind_of_instrument()
    {
        Assert.NotEmpty(InstrumentKinds.ByKey);
        foreach (var (kind, type) in InstrumentKinds.ByKey)
        {
            using var folder = TemporaryFolder.WithFivePlaces();
            var fields = InstrumentProperty.Of(type).Select(property => $"{property.Key}: {Example(kind, property)}");
            var file = folder.Write("one.yaml", $$"""
                title: One
                extends: five-places.yaml
                policy:
                  - {{kind}}: { {{string.Join(", ", fields)}} }
                    from: 2019-01-10
                    source: "made up"
                """);

            var loaded = ScenarioFile.Load(file, []);

            Assert.Empty(loaded.Diagnostics);
            Assert.IsType(type, loaded.Scenario!.Policy[^1].Instrument);
        }
    }

    [Theory]
    [InlineData("{at: [MX_TAP], officers: beta(5, 15), force: inm}", "beta(5, 15)")]
    [InlineData("{at: [MX_TAP], officers: LogNormal(Median: 4, sigma: 0.7), force: inm}", "lognormal(median: 4, sigma: 0.7)")]
    [InlineData("{at: [MX_TAP], officers: \"uniform(1, 2)\", force: inm}", "uniform(1, 2)")]
    public void Needs_no_quotation_marks_around_a_distribution(string checkpoint, string meant)
    {
        using var folder = TemporaryFolder.WithFivePlaces();
        var file = folder.Write(
            "one.yaml",
            $"title: One\nextends: five-places.yaml\npolicy:\n  - checkpoint: {checkpoint}\n"
                + "    from: 2019-01-10\n    source: as normal(1, 2) was\n");

        var entry = ScenarioFile.Load(file, []).Scenario!.Policy[^1];

        Assert.Equal(meant, DistributionNotation.Of(((CheckpointInstrument)entry.Instrument).Officers.Distribution!));
        Assert.Equal("as normal(1, 2) was", entry.Source);
    }

    private static string Example(string kind, InstrumentProperty property)
    {
        var type = property.Property.PropertyType;
        if (type == typeof(Quantity))
        {
            // Half, or the least that the number may be.
            var meta = property.Property.GetCustomAttribute<InstrumentFieldAttribute>()!;
            return Math.Max(0.5, meta.Min).ToString(CultureInfo.InvariantCulture);
        }

        if (WordValues.AreWords(type))
        {
            return new WordValues(TestCorridor.Parameters).Of(type).Keys.First();
        }

        if (WordValues.AreLists(type, out var element))
        {
            return $"[{new WordValues(TestCorridor.Parameters).Of(element).Keys.First()}]";
        }

        var place = (kind, property.Key) switch
        {
            ("port-intake" or "transit-bar" or "destination-processing" or "exception-access", _) => "US_SYS",
            ("border-agents" or "barrier" or "crossing-danger", _) => "US_SDS",
            ("return-to-wait" or "cooperative-agreement", "at") => "US_SYS",
            ("caravan", _) or ("resettlement", _) or ("cooperative-agreement", "to") => "HN_SPS",
            _ => "MX_TIJ",
        };
        return type == typeof(PlaceId) ? place : $"[{place}]";
    }

    private static LoadedScenario Load(string name) => ScenarioFile.Load(Path.Combine(RepositoryFolder.FivePlaces, name), []);
}
