using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;
using FlowSim.Model.People;

namespace FlowSim.Model.Tests.People;

public sealed class PartySizeTests
{
    private static readonly PeopleParameters Parameters = new();

    [Theory]
    [InlineData(PartyKind.Adult, 1, 0)]
    [InlineData(PartyKind.Child, 0, 1)]
    public void A_party_that_travels_alone_is_one_person_for_any_draw(PartyKind kind, int adults, int children)
    {
        Assert.Equal(new PartySize(adults, children), PartySize.Draw(kind, Parameters, 1e-9, 1e-9));
        Assert.Equal(new PartySize(adults, children), PartySize.Draw(kind, Parameters, 1 - 1e-9, 1 - 1e-9));
    }

    [Fact]
    public void A_family_has_one_or_two_adults_and_one_to_four_children()
    {
        Assert.Equal(new PartySize(2, PartySize.MaxChildren), PartySize.Draw(PartyKind.Family, Parameters, 1e-9, 1e-9));
        Assert.Equal(new PartySize(1, 1), PartySize.Draw(PartyKind.Family, Parameters, 1 - 1e-9, 1 - 1e-9));
    }

    [Theory]
    [InlineData(PartyKind.Adult)]
    [InlineData(PartyKind.Family)]
    [InlineData(PartyKind.Child)]
    public void Parties_are_on_average_as_large_as_the_mean_that_converts_people_to_parties(PartyKind kind)
    {
        const int Parties = 200_000;
        var random = new RandomSource(3, 0);
        long people = 0;
        long squares = 0;

        for (var party = 0U; party < Parties; party++)
        {
            var draw = random.For(StreamId.Departure, party, 1, 0);
            var size = PartySize.Draw(kind, Parameters, draw.UniformA, draw.UniformB);
            people += size.Adults + size.Children;
            squares += (size.Adults + size.Children) * (size.Adults + size.Children);
        }

        var mean = (double)people / Parties;
        var deviation = Math.Sqrt(((double)squares / Parties) - (mean * mean));
        Assert.Equal(PartySize.Mean(kind, Parameters), mean, 4.5 * deviation / Math.Sqrt(Parties));
    }
}
