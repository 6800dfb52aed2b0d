using FlowSim.Model.People;
using FlowSim.Model.RouteChoice;

namespace FlowSim.Model.Tests.RouteChoice;

public sealed class RouteTasteTests
{
    [Fact]
    public void Every_class_has_a_taste_that_agrees_with_it()
    {
        var tastes = new HashSet<int>();
        for (var index = 0; index < TravellerClass.Count; index++)
        {
            var travellers = new TravellerClass(index);
            var taste = RouteTaste.Of(travellers);
            tastes.Add(taste.Index);
            Assert.Equal(travellers.Community, taste.Community);
            Assert.Equal(travellers.HasGuide, taste.HasGuide);
            Assert.Equal(travellers.HasMeans, taste.HasMeans);
            Assert.Equal(travellers.Destination, taste.Destination);
            Assert.Equal(travellers.StaysInMexico, taste.StaysInMexico);
            Assert.Equal(travellers.Kind != PartyKind.Adult, taste.WithChildren);
        }

        Assert.Equal(Enumerable.Range(0, RouteTaste.Count), tastes.Order());
    }
}
