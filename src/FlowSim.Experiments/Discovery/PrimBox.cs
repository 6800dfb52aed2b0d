using System.Collections.Immutable;

namespace FlowSim.Experiments.Discovery;

/// <summary>The bounds of a box by factor. An infinite bound is no restriction.</summary>
internal sealed class PrimBox
{
    private readonly double[] _low;
    private readonly double[] _high;

    /// <summary>Creates the box that contains everything.</summary>
    public PrimBox(int factors)
    {
        _low = new double[factors];
        _high = new double[factors];
        Array.Fill(_low, double.NegativeInfinity);
        Array.Fill(_high, double.PositiveInfinity);
    }

    private PrimBox(PrimBox other)
    {
        _low = [.. other._low];
        _high = [.. other._high];
    }

    /// <summary>The factors that the box restricts.</summary>
    public IEnumerable<int> Restricted => Enumerable.Range(0, _low.Length).Where(IsRestricted);

    /// <summary>The lower bound of a factor.</summary>
    public double Low(int factor) => _low[factor];

    /// <summary>The upper bound of a factor.</summary>
    public double High(int factor) => _high[factor];

    /// <summary>The same box with one bound changed.</summary>
    public PrimBox With(int factor, bool isLow, double bound)
    {
        var box = new PrimBox(this);
        (isLow ? box._low : box._high)[factor] = bound;
        return box;
    }

    /// <summary>The same box without a restriction on a factor.</summary>
    public PrimBox Without(int factor) =>
        With(factor, isLow: true, double.NegativeInfinity).With(factor, isLow: false, double.PositiveInfinity);

    /// <summary>Whether the box contains a point.</summary>
    public bool Holds(PrimSample sample, int point)
    {
        for (var factor = 0; factor < _low.Length; factor++)
        {
            var value = sample.Value(point, factor);
            if (value < _low[factor] || value > _high[factor])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The restrictions of the box.</summary>
    public ImmutableArray<FactorRange> Ranges(PrimSample sample) =>
    [
        .. Restricted.Select(factor => new FactorRange(
            factor,
            _low[factor],
            _high[factor],
            sample.Rank(factor, _low[factor], isIncluded: false),
            sample.Rank(factor, _high[factor], isIncluded: true))),
    ];

    private bool IsRestricted(int factor) => !double.IsInfinity(_low[factor]) || !double.IsInfinity(_high[factor]);
}
