namespace FlowSim.Experiments.Discovery;

/// <summary>
/// Peeling (Friedman and Fisher 1999): starting from a box that contains everything, the search repeatedly removes the
/// slice whose removal raises density most per point lost. Points with equal values, as on a grid, are removed together
/// or not at all.
/// </summary>
internal sealed class PrimPeeling
{
    private readonly PrimSample _sample;
    private readonly bool[] _fails;
    private readonly double _peelShare;
    private readonly bool[] _isInside;
    private readonly int[][] _orders;
    private int _inside;

    private PrimPeeling(PrimSample sample, bool[] isOpen, bool[] fails, double peelShare)
    {
        _sample = sample;
        _fails = fails;
        _peelShare = peelShare;
        _isInside = [.. isOpen];
        _orders = [.. sample.Orders.Select(order => order.Where(point => isOpen[point]).ToArray())];
        _inside = _orders[0].Length;
    }

    /// <summary>All boxes from the open points to the densest.</summary>
    /// <param name="sample">The points.</param>
    /// <param name="isOpen">The points that are in no earlier box.</param>
    /// <param name="fails">The points that fail.</param>
    /// <param name="peelShare">The share of a box's points that one step removes.</param>
    /// <param name="minPoints">Minimum number of points in a box.</param>
    public static List<PrimStep> Trajectory(PrimSample sample, bool[] isOpen, bool[] fails, double peelShare, int minPoints)
    {
        var peeling = new PrimPeeling(sample, isOpen, fails, peelShare);
        var box = new PrimBox(sample.Factors);
        var count = new PrimCount(peeling._inside, peeling._orders[0].Count(point => fails[point]));
        List<PrimStep> steps = [new(box, count)];
        while (count.Failing > 0 && count.Failing < count.Points)
        {
            var slice = peeling.BestSlice(count, minPoints);
            if (slice is not { } taken)
            {
                break;
            }

            box = box.With(taken.Factor, taken.IsLow, taken.Bound);
            count = count.Without(taken.Count);
            peeling.TakeOff(taken);
            steps.Add(new(box, count));
        }

        return steps;
    }

    /// <summary>
    /// The slice whose removal raises density most per point lost; null if every one would leave too few points.
    /// </summary>
    private PrimSlice? BestSlice(PrimCount count, int minPoints)
    {
        PrimSlice? best = null;
        var bestGain = double.NegativeInfinity;
        for (var factor = 0; factor < _sample.Factors; factor++)
        {
            foreach (var isLow in (ReadOnlySpan<bool>)[true, false])
            {
                if (SliceOf(factor, isLow) is not { } slice || count.Points - slice.Count.Points < minPoints)
                {
                    continue;
                }

                var gain = (count.Without(slice.Count).Density - count.Density) / slice.Count.Points;
                if (gain > bestGain || (gain == bestGain && slice.Count.Points < best!.Value.Count.Points))
                {
                    (best, bestGain) = (slice, gain);
                }
            }
        }

        return best;
    }

    /// <summary>The slice at one end of a factor; null if all its values are equal.</summary>
    private PrimSlice? SliceOf(int factor, bool isLow)
    {
        var order = _orders[factor];
        var wanted = Math.Max(1, (int)(_inside * _peelShare));
        var size = wanted;
        if (size < _inside && ValueAt(size - 1) == ValueAt(size))
        {
            // The cut falls among equal values, so it moves to before all of them, or to after them if they are the
            // first.
            var edge = ValueAt(size);
            while (size > 0 && ValueAt(size - 1) == edge)
            {
                size--;
            }

            while (size < _inside && ValueAt(0) == edge && ValueAt(size) == edge)
            {
                size++;
            }
        }

        if (size >= _inside)
        {
            return null;
        }

        var failing = 0;
        for (var index = 0; index < size; index++)
        {
            failing += _fails[PointAt(index)] ? 1 : 0;
        }

        return new(factor, isLow, Between(ValueAt(size - 1), ValueAt(size), isLow), new(size, failing));

        int PointAt(int index) => order[isLow ? index : _inside - 1 - index];

        double ValueAt(int index) => _sample.Value(PointAt(index), factor);
    }

    /// <summary>
    /// A bound halfway between removed and remaining points; if rounding leaves nothing between, the value of the
    /// remaining point.
    /// </summary>
    private static double Between(double outside, double inside, bool isLow)
    {
        var middle = outside + ((inside - outside) / 2);
        return (isLow ? middle > outside : middle < outside) ? middle : inside;
    }

    private void TakeOff(PrimSlice slice)
    {
        var order = _orders[slice.Factor];
        for (var index = 0; index < slice.Count.Points; index++)
        {
            _isInside[order[slice.IsLow ? index : _inside - 1 - index]] = false;
        }

        foreach (var points in _orders)
        {
            var kept = 0;
            for (var index = 0; index < _inside; index++)
            {
                if (_isInside[points[index]])
                {
                    points[kept++] = points[index];
                }
            }
        }

        _inside -= slice.Count.Points;
    }
}
