namespace FlowSim.Report.Charts;

/// <summary>A rectangle of a map, in degrees north and east.</summary>
/// <param name="West">Its western edge.</param>
/// <param name="South">Its southern edge.</param>
/// <param name="East">Its eastern edge.</param>
/// <param name="North">Its northern edge.</param>
internal readonly record struct MapFrame(double West, double South, double East, double North)
{
    private const double MarginDegrees = 3;

    /// <summary>
    /// The rectangle around places, with a margin for charts that are wider or higher than the corridor; within the world.
    /// </summary>
    /// <param name="places">At least one place.</param>
    public static MapFrame Around(IReadOnlyCollection<MapPlace> places) => new(
        Math.Max(-180, Math.Floor(places.Min(place => place.Lon) - MarginDegrees)),
        Math.Max(-90, Math.Floor(places.Min(place => place.Lat) - MarginDegrees)),
        Math.Min(180, Math.Ceiling(places.Max(place => place.Lon) + MarginDegrees)),
        Math.Min(90, Math.Ceiling(places.Max(place => place.Lat) + MarginDegrees)));
}
