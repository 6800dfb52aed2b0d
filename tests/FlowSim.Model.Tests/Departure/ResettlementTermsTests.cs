using FlowSim.Model.Departure;
using FlowSim.Model.Network;
using FlowSim.Model.People;

namespace FlowSim.Model.Tests.Departure;

public sealed class ResettlementTermsTests
{
    [Fact]
    public void Only_the_groups_named_can_apply_and_only_at_open_places()
    {
        var terms = new ResettlementTerms(places: 2);
        terms.Replace(placesPerYear: 100, waitMonths: 6);
        terms.Open(new PlaceId(1));
        terms.Admit(NationalityGroup.Honduran, PartyKind.Child);

        Assert.True(terms.IsOpenTo(1, Class(NationalityGroup.Honduran, PartyKind.Child)));
        Assert.False(terms.IsOpenTo(0, Class(NationalityGroup.Honduran, PartyKind.Child)));
        Assert.False(terms.IsOpenTo(1, Class(NationalityGroup.Salvadoran, PartyKind.Child)));
        Assert.False(terms.IsOpenTo(1, Class(NationalityGroup.Honduran, PartyKind.Adult)));
    }

    [Fact]
    public void Without_places_nobody_can_apply()
    {
        var terms = new ResettlementTerms(places: 1);
        terms.Replace(placesPerYear: 0, waitMonths: 6);
        terms.Open(new PlaceId(0));
        terms.Admit(NationalityGroup.Honduran, PartyKind.Child);

        Assert.False(terms.IsOpenTo(0, Class(NationalityGroup.Honduran, PartyKind.Child)));
    }

    [Fact]
    public void New_terms_replace_who_could_apply_before()
    {
        var terms = new ResettlementTerms(places: 1);
        terms.Open(new PlaceId(0));
        terms.Admit(NationalityGroup.Honduran, PartyKind.Child);

        terms.Replace(placesPerYear: 50, waitMonths: 3);

        Assert.False(terms.IsOpenTo(0, Class(NationalityGroup.Honduran, PartyKind.Child)));
        Assert.Equal(50, terms.PlacesPerYear);
        Assert.Equal(3, terms.WaitMonths);
    }

    private static TravellerClass Class(NationalityGroup group, PartyKind kind) =>
        TravellerClass.Of(group, hasGuide: false, kind, hasMeans: true, Destination.UsEast);
}
