using System.Collections.Immutable;
using System.Text.Json;
using FlowSim.Report.Page;

namespace FlowSim.Report.Charts;

/// <summary>Land and borders of a part of the world, in degrees east and north.</summary>
/// <param name="Land">Polygons, each with its outer ring first.</param>
/// <param name="Borders">Lines.</param>
internal sealed record MapOutlines(
    ImmutableArray<ImmutableArray<ImmutableArray<double[]>>> Land, ImmutableArray<ImmutableArray<double[]>> Borders)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private static readonly Lazy<MapOutlines> World = new(
        () => JsonSerializer.Deserialize<MapOutlines>(EmbeddedAsset.World, Options)
            ?? throw new InvalidOperationException("The outlines of the world are missing in the program."));

    /// <summary>What lies within a frame; land is cut along its edges.</summary>
    public static MapOutlines Within(MapFrame frame)
    {
        var cutter = new FrameCutter(frame);
        return new(
            [
                .. from polygon in World.Value.Land
                   let rings = polygon.Select(cutter.Ring).Where(ring => ring.Length > 3).ToImmutableArray()
                   where !rings.IsEmpty
                   select rings,
            ],
            [.. World.Value.Borders.SelectMany(cutter.Line)]);
    }
}
