using System.Collections.Immutable;

namespace FlowSim.Report.Charts;

public sealed class MapOutlinesTests
{
    private static readonly FrameCutter Cutter = new(new(0, 0, 10, 10));

    [Fact]
    public void A_ring_within_the_frame_stays_as_it_is()
    {
        Assert.Equal("1 1, 4 1, 4 4, 1 1", Text(Cutter.Ring(Points((1, 1), (4, 1), (4, 4), (1, 1)))));
    }

    [Fact]
    public void A_ring_across_an_edge_is_closed_along_it()
    {
        Assert.Equal("0 2, 5 2, 5 6, 0 6, 0 2", Text(Cutter.Ring(Points((-5, 2), (5, 2), (5, 6), (-5, 6), (-5, 2)))));
    }

    [Fact]
    public void A_ring_around_the_frame_is_the_frame()
    {
        var ring = Cutter.Ring(Points((-5, -5), (15, -5), (15, 15), (-5, 15), (-5, -5)));

        Assert.Equal(100, Area(ring));
        Assert.Equal(ring[0], ring[^1]);
    }

    [Fact]
    public void Nothing_is_left_of_a_ring_outside()
    {
        Assert.Empty(Cutter.Ring(Points((11, 1), (14, 1), (14, 4), (11, 1))));
        Assert.Empty(Cutter.Ring(Points((11, 11), (14, 11), (14, 14), (11, 11))));
    }

    [Fact]
    public void A_line_that_leaves_and_returns_has_two_parts()
    {
        var parts = Cutter.Line(Points((-5, 1), (5, 1), (15, 1), (15, 3), (5, 3))).Select(Text);

        Assert.Equal(["0 1, 5 1, 10 1", "10 3, 5 3"], parts);
    }

    [Fact]
    public void A_line_may_cross_the_frame_without_a_point_in_it()
    {
        Assert.Equal(["0 5, 10 5"], Cutter.Line(Points((-5, 5), (15, 5))).Select(Text));
        Assert.Empty(Cutter.Line(Points((-5, 5), (5, 25))));
        Assert.Empty(Cutter.Line(Points((-5, 15), (15, 15))));
    }

    [Theory]
    [InlineData(-120, 5, -75, 35, true)]
    [InlineData(2, 20, 16, 42, true)]
    [InlineData(-40, 20, -30, 30, false)]
    public void There_is_land_wherever_the_world_has_some(double west, double south, double east, double north, bool hasLand)
    {
        var frame = new MapFrame(west, south, east, north);

        var outlines = MapOutlines.Within(frame);

        Assert.Equal(hasLand, !outlines.Land.IsEmpty);
        Assert.Equal(hasLand, !outlines.Borders.IsEmpty);
        Assert.All(outlines.Land.SelectMany(polygon => polygon), ring =>
        {
            Assert.Equal(ring[0], ring[^1]);
            Assert.All(ring, point => Assert.True(Holds(frame, point)));
        });
        Assert.All(outlines.Borders.SelectMany(line => line), point => Assert.True(Holds(frame, point)));
    }

    [Fact]
    public void A_frame_has_a_margin_around_its_places_and_ends_with_the_world()
    {
        Assert.Equal(new MapFrame(-121, 7, -74, 37), MapFrame.Around([Place(-117.5, 32.6), Place(-77.2, 12.1)]));
        Assert.Equal(new MapFrame(-22, 4, 41, 43), MapFrame.Around([Place(9, 7), Place(9.5, 40)]));
        Assert.Equal(new MapFrame(-180, -90, 180, 90), MapFrame.Around([Place(-179, -89), Place(179, 89)]));
    }

    private static MapPlace Place(double lon, double lat) => new("A", "A", "AA", "origin", lon, lat);

    private static bool Holds(MapFrame frame, double[] point) =>
        point[0] >= frame.West && point[0] <= frame.East && point[1] >= frame.South && point[1] <= frame.North;

    private static ImmutableArray<double[]> Points(params ReadOnlySpan<(double East, double North)> points)
    {
        var all = ImmutableArray.CreateBuilder<double[]>();
        foreach (var (east, north) in points)
        {
            all.Add([east, north]);
        }

        return all.ToImmutable();
    }

    private static string Text(ImmutableArray<double[]> points) => string.Join(", ", points.Select(point => $"{point[0]} {point[1]}"));

    private static double Area(ImmutableArray<double[]> ring) => Math.Abs(
        Enumerable.Range(1, ring.Length - 1)
            .Sum(index => (ring[index - 1][0] * ring[index][1]) - (ring[index][0] * ring[index - 1][1])) / 2);
}
