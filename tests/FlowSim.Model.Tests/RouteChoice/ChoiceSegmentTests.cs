using FlowSim.Fakes;
using FlowSim.Model.People;
using FlowSim.Model.RouteChoice;

namespace FlowSim.Model.Tests.RouteChoice;

public sealed class ChoiceSegmentTests
{
    [Fact]
    public void Every_class_has_a_segment_that_agrees_with_it()
    {
        var (groups, destinations) = (TestCorridor.Parameters.Groups.Length, TestCorridor.Parameters.Destinations.Length + 1);
        var segments = new HashSet<ChoiceSegment>();
        for (var index = 0; index < TravellerClass.CountFor(groups); index++)
        {
            var travellers = new TravellerClass(index);
            if (travellers.Destination.Index >= destinations)
            {
                continue;
            }

            var segment = ChoiceSegment.Of(travellers, hasPapers: false, destinations);
            var withPapers = ChoiceSegment.Of(travellers, hasPapers: true, destinations);
            segments.UnionWith([segment, withPapers]);
            Assert.Equal(segment, withPapers with { HasPapers = false, Index = segment.Index });
            Assert.Equal((false, !travellers.HasSmuggler), (segment.HasPapers, withPapers.HasPapers));
            Assert.Equal(travellers.Community, segment.Community);
            Assert.Equal(travellers.HasSmuggler, segment.HasSmuggler);
            Assert.Equal(travellers.HasMeans, segment.HasMeans);
            Assert.Equal(travellers.Destination, segment.Destination);
            Assert.Equal(travellers.StaysInTransitCountry, segment.StaysInTransitCountry);
            Assert.Equal(travellers.Kind != PartyKind.Adult, segment.WithChildren);
            Assert.Equal(travellers.AsksAtPort && !travellers.HasSmuggler && !travellers.StaysInTransitCountry, segment.AsksAtPort);
        }

        Assert.Equal(ChoiceSegment.All(groups, destinations), segments.OrderBy(segment => segment.Index));
        Assert.Equal(ChoiceSegment.CountFor(groups, destinations), segments.Count);
    }

    [Fact]
    public void The_segments_of_a_community_follow_each_other()
    {
        var (groups, destinations) = (3, 4);

        foreach (var segment in ChoiceSegment.All(groups, destinations))
        {
            Assert.InRange(
                segment.Index,
                ChoiceSegment.FirstOf(segment.Community, destinations),
                ChoiceSegment.FirstOf(segment.Community + 1, destinations) - 1);
        }
    }
}
