namespace FlowSim.Report.Charts;

/// <summary>A rectangle of a map, in degrees north and east.</summary>
/// <param name="West">Its western edge.</param>
/// <param name="South">Its southern edge.</param>
/// <param name="East">Its eastern edge.</param>
/// <param name="North">Its northern edge.</param>
internal readonly record struct MapFrame(double West, double South, double East, double North)
{
    private const double MarginDegrees = 3;

    /// <summary>How many times as wide as high a chart may be, in degrees, and still be covered.</summary>
    private const double Widest = 1.6;

    /// <summary>
    /// The rectangle around places, with a margin, and wide and high enough for the shapes that charts have; within the world.
    /// </summary>
    /// <param name="places">At least one place.</param>
    public static MapFrame Around(IReadOnlyCollection<MapPlace> places)
    {
        var (west, east) = (places.Min(place => place.Lon) - MarginDegrees, places.Max(place => place.Lon) + MarginDegrees);
        var (south, north) = (places.Min(place => place.Lat) - MarginDegrees, places.Max(place => place.Lat) + MarginDegrees);
        var wider = Math.Max(0, ((north - south) * Widest) - (east - west)) / 2;
        var higher = Math.Max(0, ((east - west) / Widest) - (north - south)) / 2;
        return new(
            Math.Max(-180, Math.Floor(west - wider)),
            Math.Max(-90, Math.Floor(south - higher)),
            Math.Min(180, Math.Ceiling(east + wider)),
            Math.Min(90, Math.Ceiling(north + higher)));
    }
}
