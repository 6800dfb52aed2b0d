using System.Collections.Immutable;
using FlowSim.Model.Parameters;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Experiments.Designs;

/// <summary>The points of an experiment: a value of each varied parameter, in its unit and within its bounds.</summary>
public sealed class DesignMatrix
{
    private readonly DesignRows _rows;

    private DesignMatrix(DesignRows rows) => _rows = rows;

    /// <summary>Number of points.</summary>
    public int Points => _rows.Points;

    /// <summary>Number of factors.</summary>
    public int Factors => _rows.Factors;

    /// <summary>The value of a factor at a point.</summary>
    public double this[int point, int factor] => _rows[point, factor];

    /// <summary>A copy of a point: its values in the order of the factors.</summary>
    public double[] Row(int point) => _rows.Row(point);

    /// <summary>
    /// Builds the points of a design over some factors. Values beyond the bounds of a parameter are clamped.
    /// </summary>
    /// <exception cref="ArgumentException">A path is not that of a parameter; the lists of a list design differ in
    /// length; a factor lacks the values or the distribution that the design needs; or the design has too many
    /// points.</exception>
    public static DesignMatrix Of(DesignDefinition design, ImmutableArray<Factor> factors)
    {
        var points = PointCountOf(design, factors);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(points, int.MaxValue, nameof(design));
        var bounds = factors.Select(factor => factor.Path).Select(BoundsOf).ToArray();
        var rows = design.Kind switch
        {
            DesignKind.Grid => GridPoints.Of([.. factors.Select(factor => GridPoints.ValuesOf(factor, design.Levels))]),
            DesignKind.List => ListPoints.Of([.. factors.Select(ListPoints.ValuesOf)]),
            _ => Quantiles(UnitDesigns.Of(design, factors.Length), factors),
        };
        return new DesignMatrix(rows.With((factor, value) => Math.Clamp(value, bounds[factor].Min, bounds[factor].Max)));
    }

    /// <summary>
    /// The number of points of a design over some factors, without building it; at most <see cref="long.MaxValue"/>.
    /// </summary>
    public static long PointCountOf(DesignDefinition design, ImmutableArray<Factor> factors)
    {
        ArgumentNullException.ThrowIfNull(design);
        var count = design.Kind switch
        {
            DesignKind.Grid => factors
                .Select(factor => factor.Distribution is null ? factor.Values.Length : design.Levels)
                .Aggregate((Int128)1, (product, values) => Int128.Min(product * values, long.MaxValue)),
            DesignKind.List => factors.IsEmpty ? 1 : factors[0].Values.Length,
            DesignKind.LatinHypercube or DesignKind.Sobol => design.Size,
            DesignKind.Morris => (Int128)design.Size * MorrisTrajectories.PointsOfTrajectory(factors.Length),
            DesignKind.Saltelli => (Int128)design.Size * SaltelliRows.RowsOfBasePoint(factors.Length),
            _ => throw new ArgumentException($"There is no design of kind {design.Kind}.", nameof(design)),
        };
        return (long)Int128.Min(count, long.MaxValue);
    }

    private static DesignRows Quantiles(UnitDesign design, ImmutableArray<Factor> factors)
    {
        if (factors.FirstOrDefault(factor => factor.Distribution is null) is { } bare)
        {
            throw new ArgumentException($"'{bare.Path}' has values; this design draws from distributions.", nameof(factors));
        }

        return design.Rows.With((factor, share) => factors[factor].Distribution!.Quantile(share));
    }

    private static (double Min, double Max) BoundsOf(string path)
    {
        var meta = ParameterCatalog.MetaOf(path) ?? throw new ArgumentException($"There is no parameter '{path}'.");
        return (meta.Min, meta.Max);
    }
}
