namespace FlowSim.Experiments.Designs;

/// <summary>
/// The rows of a design. A Saltelli design stores only its two samples, side by side, and mixes them when a row is
/// read. Storing all its rows would take more memory by a factor of about the number of factors.
/// </summary>
internal sealed class DesignRows
{
    private readonly double[] _stored;
    private readonly bool _isSaltelli;

    private DesignRows(double[] stored, int points, int factors, bool isSaltelli)
    {
        _stored = stored;
        _isSaltelli = isSaltelli;
        Points = points;
        Factors = factors;
    }

    public int Points { get; }

    public int Factors { get; }

    public double this[int point, int factor]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(point);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(point, Points);
            ArgumentOutOfRangeException.ThrowIfNegative(factor);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(factor, Factors);
            return _stored[_isSaltelli ? SaltelliRows.IndexOf(point, factor, Factors) : (point * Factors) + factor];
        }
    }

    /// <summary>Rows that are all stored.</summary>
    public static DesignRows Plain(double[] stored, int points, int factors) => new(stored, points, factors, isSaltelli: false);

    /// <summary>The rows of a Saltelli design.</summary>
    /// <param name="stored">The base points, each as its row of A followed by its row of B.</param>
    /// <param name="basePoints">Number of base points.</param>
    /// <param name="factors">Number of columns of A, and of B.</param>
    public static DesignRows Saltelli(double[] stored, int basePoints, int factors) =>
        new(stored, basePoints * SaltelliRows.RowsOfBasePoint(factors), factors, isSaltelli: true);

    public double[] Row(int point)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(point);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(point, Points);
        var row = new double[Factors];
        for (var factor = 0; factor < Factors; factor++)
        {
            row[factor] = this[point, factor];
        }

        return row;
    }

    /// <summary>The same rows with transformed values.</summary>
    /// <param name="change">Computes the new value from the index of the factor and the old value.</param>
    public DesignRows With(Func<int, double, double> change)
    {
        var columns = _isSaltelli ? 2 * Factors : Factors;
        var changed = new double[_stored.Length];
        for (var index = 0; index < changed.Length; index++)
        {
            // Along a trajectory one factor changes at a time, and a quantile can cost as much as a thousand copies.
            changed[index] = index >= columns && _stored[index] == _stored[index - columns]
                ? changed[index - columns]
                : change(index % Factors, _stored[index]);
        }

        return new DesignRows(changed, Points, Factors, _isSaltelli);
    }
}
