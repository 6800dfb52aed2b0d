using System.Collections.Immutable;

namespace FlowSim.Report.Charts;

/// <summary>
/// Cuts rings and lines along the edges of a frame: rings edge by edge (Sutherland and Hodgman), so that what is left of a ring is
/// closed along the frame; lines into the parts within it.
/// </summary>
internal sealed class FrameCutter(MapFrame frame)
{
    private readonly Edge[] _edges =
    [
        new(0, frame.West, IsLower: true), new(0, frame.East, IsLower: false), new(1, frame.South, IsLower: true),
        new(1, frame.North, IsLower: false),
    ];

    /// <summary>What is left of a closed ring: empty, or closed.</summary>
    public ImmutableArray<double[]> Ring(ImmutableArray<double[]> ring)
    {
        IReadOnlyList<double[]> rest = ring;
        foreach (var edge in _edges)
        {
            rest = Cut(rest, edge);
        }

        return [.. rest];
    }

    /// <summary>The parts of a line within the frame.</summary>
    public IEnumerable<ImmutableArray<double[]>> Line(ImmutableArray<double[]> line)
    {
        var part = ImmutableArray.CreateBuilder<double[]>();
        for (var index = 1; index < line.Length; index++)
        {
            var inside = Segment(line[index - 1], line[index]);
            if (inside is not { } found || (part.Count > 0 && !IsSame(part[^1], found.From)))
            {
                if (part.Count > 1)
                {
                    yield return part.ToImmutable();
                }

                part.Clear();
            }

            if (inside is { } segment)
            {
                if (part.Count == 0)
                {
                    part.Add(segment.From);
                }

                part.Add(segment.To);
            }
        }

        if (part.Count > 1)
        {
            yield return part.ToImmutable();
        }
    }

    private static bool IsSame(double[] one, double[] other) => one[0] == other[0] && one[1] == other[1];

    /// <summary>What is left of a closed ring on one side of an edge, closed again.</summary>
    private static List<double[]> Cut(IReadOnlyList<double[]> ring, Edge edge)
    {
        var left = new List<double[]>(ring.Count);
        for (var index = 1; index < ring.Count; index++)
        {
            var (from, to) = (ring[index - 1], ring[index]);
            if (edge.Holds(from) && (left.Count == 0 || !IsSame(left[^1], from)))
            {
                left.Add(from);
            }

            if (edge.Holds(from) != edge.Holds(to))
            {
                left.Add(edge.Between(from, to));
            }
        }

        if (left.Count > 0)
        {
            left.Add(left[0]);
        }

        return left;
    }

    /// <summary>The part of a segment within the frame.</summary>
    private (double[] From, double[] To)? Segment(double[] from, double[] to)
    {
        foreach (var edge in _edges)
        {
            switch (edge.Holds(from), edge.Holds(to))
            {
                case (false, false):
                    return null;
                case (false, true):
                    from = edge.Between(from, to);
                    break;
                case (true, false):
                    to = edge.Between(from, to);
                    break;
            }
        }

        return IsSame(from, to) ? null : (from, to);
    }

    /// <summary>One edge: an axis (0 for degrees east, 1 for degrees north), and the limit on it.</summary>
    private readonly record struct Edge(int Axis, double Limit, bool IsLower)
    {
        public bool Holds(double[] point) => IsLower ? point[Axis] >= Limit : point[Axis] <= Limit;

        /// <summary>Where a segment crosses the edge: exactly on it, and else to a hundredth of a degree.</summary>
        public double[] Between(double[] from, double[] to)
        {
            var share = (Limit - from[Axis]) / (to[Axis] - from[Axis]);
            var point = new double[2];
            point[Axis] = Limit;
            point[1 - Axis] = Math.Round(from[1 - Axis] + (share * (to[1 - Axis] - from[1 - Axis])), 2);
            return point;
        }
    }
}
