using FlowSim.Model.Outcomes;
using FlowSim.Model.Parameters;
using FlowSim.Results;
using FlowSim.Words;

namespace FlowSim.Report.Sections;

public sealed class JourneyWordsTests
{
    private static readonly string[] ForCounting =
    [
        "penalised_person_ticks", "decision_wait_person_ticks", "admission_wait_person_ticks",
        "victims_of_organised_crime", "victims_of_common_crime",
        "departed_in_need", "protected_in_need", "kidnapped_while_waiting",
        "first_refouled", "returned_to_wait_in_need", "gave_up_under_duress", "first_expelled",
        "gave_up_under_transit_duress", "gave_up_under_destination_duress", "apprehended_while_waiting",
        "first_transferred", "went_home_in_need_after_transfer", "released_unbarred",
    ];

    private readonly JourneyWords _words = new(Phrases.Of(TextLanguage.English), place => $"<{place}>");

    /// <summary>The occurrences that are described, by their names in stores.</summary>
    internal static IEnumerable<string> Described { get; } =
        [
            .. Enum.GetValues<TalliedEvent>()
                .Select(talliedEvent => KebabName.Of(talliedEvent.ToString()).Replace('-', '_'))
                .Except(ForCounting),
        ];

    [Theory]
    [InlineData(TextLanguage.English)]
    [InlineData(TextLanguage.Spanish)]
    public void Everything_that_can_happen_has_words(TextLanguage language)
    {
        var words = new JourneyWords(Phrases.Of(language), place => place);

        Assert.NotEmpty(Described);
        Assert.All(Described, name =>
        {
            var text = Assert.Single(words.Of(Journey(2, Step(name, 2)))).Text;
            Assert.NotEqual(name, text);
            Assert.EndsWith(".", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Steps_for_counting_only_are_omitted()
    {
        Assert.All(ForCounting, name => Assert.Empty(_words.Of(Journey(2, Step(name, 2)))));
    }

    [Fact]
    public void What_happens_to_part_of_a_party_says_to_whom()
    {
        Assert.Equal("Robbed.", Only(Journey(3, Step("robbed", 3))));
        Assert.Equal("Robbed: 1 of 3.", Only(Journey(3, Step("robbed", 1))));
        Assert.Equal("Paid 400 US dollars in ransom.", Only(Journey(3, Step("ransom_usd", 400))));
        Assert.Equal("Set out: 1 person.", Only(Journey(1, Step("departed", 1))));
        Assert.Equal("Sent across the border alone: 1 child.", Only(Journey(3, Step("child_sent_alone", 1))));
        Assert.Equal("Time in the migration station: 10 days.", Only(Journey(3, Step("detained_person_ticks", 120))));
        Assert.Equal("Time in the migration station: less than a day.", Only(Journey(3, Step("detained_person_ticks", 3))));
    }

    [Fact]
    public void A_leg_is_described_by_who_uses_it()
    {
        Assert.Equal("Travelling by road to <B>.", Only(Journey(1, Leg("road", "travel"))));
        Assert.Equal("Being taken by the authorities to <B>.", Only(Journey(1, Leg("road", "removal"))));
        Assert.Equal("Being taken by the destination country's officers to <B>.", Only(Journey(1, Leg("road", "return-to-wait"))));
    }

    [Fact]
    public void Legs_on_which_nothing_happens_are_combined()
    {
        var reported = _words.Of(Journey(
            1,
            Leg("road", "travel"),
            Leg("rail", "travel") with { Place = "B", To = "C" },
            Step("protected_in_need", 1),
            Leg("road", "travel") with { Place = "C", To = "D" },
            Step("robbed", 1),
            Leg("foot", "travel") with { Place = "D", To = "E" })).Select(step => step.Text);

        Assert.Equal(
            ["Travelling by road and on a freight train to <D>, via <B> and <C>.", "Robbed.", "Travelling on foot to <E>."], reported);
    }

    [Fact]
    public void A_party_that_has_become_smaller_is_whole_again_when_it_sets_out()
    {
        var reported = _words.Of(Journey(3, Leg("road", "travel") with { Amount = 2 }, Step("robbed", 2))).Select(step => step.Text);

        Assert.Equal("Robbed.", reported.Last());
    }

    [Fact]
    public void Occurrences_of_another_version_are_shown_as_stored()
    {
        Assert.Equal("something_new", Only(Journey(2, Step("something_new", 1))));
        Assert.Equal("Travelling balloon to <B>.", Only(Journey(1, Leg("balloon", "travel"))));
    }

    private string Only(StoredJourney journey) => Assert.Single(_words.Of(journey)).Text;

    private static StoredJourney Journey(int people, params StoredStep[] steps) => new(7, "family", "honduran", people, "a", [.. steps]);

    private static StoredStep Step(string talliedEvent, int amount) =>
        new(new DateOnly(2019, 7, 1), 6, "A", talliedEvent, null, null, null, amount);

    private static StoredStep Leg(string mode, string purpose) =>
        new(new DateOnly(2019, 7, 1), 6, "A", null, "B", mode, purpose, 1);
}
