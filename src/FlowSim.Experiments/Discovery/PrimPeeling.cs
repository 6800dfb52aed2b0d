namespace FlowSim.Experiments.Discovery;

/// <summary>
/// Peeling (Friedman and Fisher 1999): from a box that holds everything, again and again the slice is taken off whose loss
/// raises density most for each point lost. Of points with equal values, as on a grid, all go or none.
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

    /// <summary>Every box from the points that are open to the densest.</summary>
    /// <param name="sample">The points.</param>
    /// <param name="isOpen">Those that no earlier box holds.</param>
    /// <param name="fails">Those that fail.</param>
    /// <param name="peelShare">The share of a box's points that a step takes off.</param>
    /// <param name="minPoints">No box holds fewer points than this.</param>
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

    /// <summary>The slice whose loss raises density most for each point lost; none where every one would leave too few points.</summary>
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

    /// <summary>The slice at one end of a factor; none where all its values are equal.</summary>
    private PrimSlice? SliceOf(int factor, bool isLow)
    {
        var order = _orders[factor];
        var wanted = Math.Max(1, (int)(_inside * _peelShare));
        var size = wanted;
        if (size < _inside && ValueAt(size - 1) == ValueAt(size))
        {
            // The cut falls among equal values: it goes before all of them, or after them if they are the first.
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

    /// <summary>A bound halfway between what is taken off and what stays; what stays, where rounding leaves nothing between.</summary>
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
