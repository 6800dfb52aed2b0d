using System.Collections.Immutable;
using System.Globalization;
using FlowSim.Kernel.Chance;
using FlowSim.Model;
using FlowSim.Model.Chance;
using FlowSim.Model.Crime;
using FlowSim.Model.Detention;
using FlowSim.Model.Network;
using FlowSim.Model.People;
using FlowSim.Model.Travel;

namespace FlowSim.Engine.Tests.Chance;

public sealed class OccasionTests
{
    private static readonly Draw[] Questions = [TravelDraws.Route, DetentionDraws.InformedInDetention, CrimeDraws.CrimeKind];
    private static readonly ushort[] Visits = [0, 1, 2, 254, 255, 256, 10_000, ushort.MaxValue];
    private static readonly byte[] Attempts = [0, 1, 15, 16, 99, byte.MaxValue];
    private static readonly ulong[] Keys = PlaceKeys.Of(Places(Limits.MaxPlaces));

    [Fact]
    public void Every_question_place_visit_and_attempt_is_an_occasion_of_its_own()
    {
        var occasions = new HashSet<ulong>();

        foreach (var question in Questions)
        {
            foreach (var visits in Visits)
            {
                foreach (var attempt in Attempts)
                {
                    var party = new PartyRecord { VisitCount = visits, Attempt = attempt };
                    occasions.UnionWith(Keys.Select(place => Occasion.Of(in party, question, place)));
                }
            }
        }

        Assert.Equal(Questions.Length * Visits.Length * Attempts.Length * Keys.Length, occasions.Count);
    }

    [Fact]
    public void Every_way_between_two_places_is_an_occasion_of_its_own_and_so_is_the_way_back()
    {
        var party = default(PartyRecord);
        var places = Keys.Take(300).ToArray();

        var occasions = new HashSet<ulong>(places.Select(place => Occasion.Of(in party, CrimeDraws.CrimeKind, place)));
        foreach (var from in places)
        {
            occasions.UnionWith(places.Where(to => to != from).Select(to => Occasion.Between(in party, CrimeDraws.CrimeKind, from, to)));
        }

        Assert.Equal(places.Length * places.Length, occasions.Count);
    }

    [Fact]
    public void The_words_of_one_question_are_one_occasion()
    {
        var party = new PartyRecord { VisitCount = 3, Attempt = 1 };

        Assert.Equal(Occasion.Of(in party, TravelDraws.Route, Keys[0]), Occasion.Of(in party, TravelDraws.Crime, Keys[0]));
    }

    [Fact]
    public void The_key_of_a_place_is_that_of_its_code_wherever_it_stands()
    {
        var places = Places(3);

        var keys = PlaceKeys.Of(places);
        var reversed = PlaceKeys.Of([places[2] with { Name = "Renamed", Id = new PlaceId(0) }, places[1], places[0]]);

        Assert.Equal(keys, reversed.Reverse());
    }

    private static ImmutableArray<Place> Places(int count) =>
    [
        .. Enumerable.Range(0, count).Select(index => new Place(
            new PlaceId(index),
            string.Create(CultureInfo.InvariantCulture, $"MX_{index:D3}"),
            "Somewhere",
            "MX",
            "transit",
            PlaceRole.Transit,
            IsInTransitCountry: true,
            Latitude: 20,
            Longitude: -99)),
    ];
}
