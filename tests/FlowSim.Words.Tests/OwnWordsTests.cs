using System.Collections.Immutable;

namespace FlowSim.Words.Tests;

public sealed class OwnWordsTests
{
    private static readonly ImmutableDictionary<string, string> Own = ImmutableDictionary.CreateRange(
    [
        KeyValuePair.Create("name.transit", "Kardia"),
        KeyValuePair.Create("name.destination.own", "Dorlandic"),
        KeyValuePair.Create("journey.refused", "The Board of {name.transit} said no."),
        KeyValuePair.Create("nationality.coastal", "the coast"),
    ]);

    [Fact]
    public void Without_words_of_its_own_a_corridor_has_the_general_ones()
    {
        Assert.Equal("Applied for asylum in the transit country.", Phrases.Of(TextLanguage.English)["journey.claimed_at_liberty"]);
        Assert.Equal("Solicitó asilo en el país de tránsito.", Phrases.Of(TextLanguage.Spanish)["journey.claimed_at_liberty"]);
    }

    [Fact]
    public void The_names_of_a_corridor_stand_in_every_text_that_refers_to_them()
    {
        var words = Phrases.Of(TextLanguage.English, Own);

        Assert.Equal("Applied for asylum in Kardia.", words["journey.claimed_at_liberty"]);
        Assert.Equal("Encountered by Dorlandic officers.", words["journey.encountered_by_destination_country"]);
        Assert.Equal("Reached the destination country.", words["journey.reached_destination_country"]);
        Assert.Equal("the coast", words["nationality.coastal"]);
    }

    [Fact]
    public void A_text_of_a_corridor_takes_the_place_of_the_programs_and_may_refer_to_names()
    {
        Assert.Equal("The Board of Kardia said no.", Phrases.Of(TextLanguage.English, Own)["journey.refused"]);
    }

    [Fact]
    public void A_name_at_the_beginning_of_a_text_begins_with_a_capital_letter()
    {
        const string Key = "journey.return_refused_by_transit_country";

        Assert.StartsWith("The transit country refused", Phrases.Of(TextLanguage.English)[Key], StringComparison.Ordinal);
        Assert.StartsWith("El país de tránsito se negó", Phrases.Of(TextLanguage.Spanish)[Key], StringComparison.Ordinal);
        Assert.StartsWith("Kardia refused", Phrases.Of(TextLanguage.English, Own)[Key], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_name_is_used_in_some_language_and_every_reference_to_a_name_has_one()
    {
        var files = Enum.GetValues<TextLanguage>().Select(Phrases.Unfilled).ToArray();
        var names = files[0].Keys.Where(key => key.StartsWith(OwnWords.NamePrefix, StringComparison.Ordinal)).ToArray();
        var used = files.SelectMany(texts => texts.Values).SelectMany(Phrases.PlacesOf)
            .Where(place => place.StartsWith(OwnWords.NamePrefix, StringComparison.Ordinal)).Distinct().ToArray();

        Assert.NotEmpty(names);
        Assert.Equal(names.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
        Assert.All(Enum.GetValues<TextLanguage>().Select(language => Phrases.Of(language)), words => Assert.DoesNotContain(
            words.Keys, key => words.Raw(key).Contains("{" + OwnWords.NamePrefix, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("journey.ransom_usd", "Paid a ransom.")]
    [InlineData("journey.ransom_usd", "Paid {sum}.")]
    [InlineData("journey.refused", "No in {name.nowhere}.")]
    [InlineData("journey.refused", "No in {name.transit.")]
    [InlineData("name.transit", "{name.destination}")]
    [InlineData("locale", "nowhere")]
    public void A_text_that_does_not_fit_leaves_the_programs(string key, string text)
    {
        var words = Phrases.Of(TextLanguage.English, ImmutableDictionary.CreateRange([KeyValuePair.Create(key, text)]));

        Assert.Equal(Phrases.Of(TextLanguage.English).Raw(key), words.Raw(key));
    }

    [Theory]
    [InlineData("journey.ransom_usd", "Paid {number}.", "", "")]
    [InlineData("journey.ransom_usd", "Paid {number} in {name.transit}.", "", "")]
    [InlineData("journey.ransom_usd", "Paid.", "number", "")]
    [InlineData("journey.ransom_usd", "Paid {number} to {name}.", "", "name")]
    [InlineData("journey.ransom_usd", "Paid {number} in {name.nowhere}.", "", "name.nowhere")]
    [InlineData("name.transit", "{name.destination}", "", "name.destination")]
    [InlineData("country.KC", "Kardia", "", "")]
    public void Placeholders_of_an_own_text_are_those_of_the_programs_and_names(string key, string text, string missing, string unknown)
    {
        var (lacks, has) = OwnWords.Placeholders(key, text, Phrases.Of(TextLanguage.English));

        Assert.Equal(missing, string.Join(' ', lacks));
        Assert.Equal(unknown, string.Join(' ', has));
    }

    [Fact]
    public void Codes_of_languages_are_read_and_written()
    {
        Assert.Equal<string>(["en", "es"], LanguageCodes.All);
        Assert.All(Enum.GetValues<TextLanguage>(), language =>
        {
            Assert.True(LanguageCodes.TryRead(LanguageCodes.Of(language), out var read));
            Assert.Equal(language, read);
        });
        Assert.False(LanguageCodes.TryRead("fr", out _));
    }
}
