namespace FlowSim.Experiments.Discovery;

/// <summary>Points, and for each factor their order by its values.</summary>
internal sealed class PrimSample
{
    private readonly double[] _values;
    private readonly double[][] _sorted;

    /// <summary>Creates a sample from the points of a design.</summary>
    /// <exception cref="ArgumentException">A value is NaN, or the last row is incomplete.</exception>
    public PrimSample(ReadOnlySpan<double> values, int factors)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(factors, 1);
        if (values.Length == 0 || values.Length % factors != 0)
        {
            throw new ArgumentException("Every point has a value for each factor.", nameof(values));
        }

        foreach (var value in values)
        {
            if (!double.IsFinite(value))
            {
                throw new ArgumentException("Every factor has a finite value at every point.", nameof(values));
            }
        }

        Factors = factors;
        Points = values.Length / factors;
        _values = values.ToArray();
        _sorted = new double[factors][];
        Orders = new int[factors][];
        for (var factor = 0; factor < factors; factor++)
        {
            var (column, order) = (new double[Points], new int[Points]);
            for (var point = 0; point < Points; point++)
            {
                (column[point], order[point]) = (Value(point, factor), point);
            }

            Array.Sort(column, order);
            (_sorted[factor], Orders[factor]) = (column, order);
        }
    }

    /// <summary>Number of points.</summary>
    public int Points { get; }

    /// <summary>Number of factors.</summary>
    public int Factors { get; }

    /// <summary>The points in ascending order of value, by factor.</summary>
    public int[][] Orders { get; }

    /// <summary>The value of a factor at a point.</summary>
    public double Value(int point, int factor) => _values[(point * Factors) + factor];

    /// <summary>The share of points below a value, or at most equal to it.</summary>
    public double Rank(int factor, double value, bool isIncluded)
    {
        var (low, high) = (0, Points);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var isBelow = _sorted[factor][middle] < value || (isIncluded && _sorted[factor][middle] == value);
            (low, high) = isBelow ? (middle + 1, high) : (low, middle);
        }

        return (double)low / Points;
    }
}
