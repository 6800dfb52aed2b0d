using FlowSim.Model.People;
using FlowSim.Model.RouteChoice;

namespace FlowSim.Model.Tests.RouteChoice;

public sealed class ChoiceSegmentTests
{
    [Fact]
    public void Every_class_has_a_segment_that_agrees_with_it()
    {
        var segments = new HashSet<int>();
        for (var index = 0; index < TravellerClass.Count; index++)
        {
            var travellers = new TravellerClass(index);
            var segment = ChoiceSegment.Of(travellers);
            segments.Add(segment.Index);
            Assert.Equal(travellers.Community, segment.Community);
            Assert.Equal(travellers.HasSmuggler, segment.HasSmuggler);
            Assert.Equal(travellers.HasMeans, segment.HasMeans);
            Assert.Equal(travellers.Destination, segment.Destination);
            Assert.Equal(travellers.StaysInTransitCountry, segment.StaysInTransitCountry);
            Assert.Equal(travellers.Kind != PartyKind.Adult, segment.WithChildren);
        }

        Assert.Equal(Enumerable.Range(0, ChoiceSegment.Count), segments.Order());
    }
}
