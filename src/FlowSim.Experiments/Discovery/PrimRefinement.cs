using MathNet.Numerics;

namespace FlowSim.Experiments.Discovery;

/// <summary>What is done to a chosen box: restrictions that do nothing are lifted, and slices that do no harm pasted on.</summary>
internal sealed class PrimRefinement(PrimSample sample, bool[] isOpen, bool[] fails, DiscoveryOptions options)
{
    private readonly List<int> _open = [.. Enumerable.Range(0, sample.Points).Where(point => isOpen[point])];

    /// <summary>The points a box holds.</summary>
    public PrimCount CountOf(PrimBox box)
    {
        var count = default(PrimCount);
        foreach (var point in _open)
        {
            count = box.Holds(sample, point) ? count.With(One(point)) : count;
        }

        return count;
    }

    /// <summary>The chance of as many failing points in the box, were the restriction of a factor of no use.</summary>
    public double QuasiP(PrimBox box, int factor)
    {
        var (count, share) = (CountOf(box), CountOf(box.Without(factor)).Density);
        return count.Failing == 0 || share >= 1
            ? 1
            : SpecialFunctions.BetaRegularized(count.Failing, count.Points - count.Failing + 1, share);
    }

    /// <summary>Lifts restrictions of too great a quasi-p-value, the greatest first, unless the box then misses the density asked for.</summary>
    public PrimBox Lift(PrimBox box)
    {
        while (true)
        {
            var weakest = box.Restricted
                .Select(factor => (Factor: factor, P: QuasiP(box, factor)))
                .Where(restriction => restriction.P > options.Significance && MayLift(box, restriction.Factor))
                .OrderByDescending(restriction => restriction.P)
                .Select(restriction => restriction.Factor)
                .DefaultIfEmpty(-1)
                .First();
            if (weakest < 0)
            {
                return box;
            }

            box = box.Without(weakest);
        }
    }

    /// <summary>Pastes on the densest slice for as long as the box grows no less dense by it.</summary>
    public PrimBox Paste(PrimBox box)
    {
        while (true)
        {
            var count = CountOf(box);
            PrimSlice? best = null;
            foreach (var factor in box.Restricted)
            {
                foreach (var isLow in (ReadOnlySpan<bool>)[true, false])
                {
                    if (SliceBeyond(box, factor, isLow, count.Points) is { } slice
                        && count.With(slice.Count).Density >= count.Density
                        && (best is null || count.With(slice.Count).Density > count.With(best.Value.Count).Density))
                    {
                        best = slice;
                    }
                }
            }

            if (best is not { } pasted)
            {
                return box;
            }

            box = box.With(pasted.Factor, pasted.IsLow, pasted.Bound);
        }
    }

    private bool MayLift(PrimBox box, int factor) =>
        options.MinDensity is not { } least || CountOf(box.Without(factor)).Density >= least;

    /// <summary>The points next to a bound that all other bounds hold.</summary>
    private PrimSlice? SliceBeyond(PrimBox box, int factor, bool isLow, int inside)
    {
        var unbounded = box.With(factor, isLow, isLow ? double.NegativeInfinity : double.PositiveInfinity);
        var beyond = _open.Where(point => !box.Holds(sample, point) && unbounded.Holds(sample, point)).ToArray();
        if (beyond.Length == 0)
        {
            return null;
        }

        var values = Array.ConvertAll(beyond, point => isLow ? -sample.Value(point, factor) : sample.Value(point, factor));
        Array.Sort(values, beyond);
        var size = Math.Clamp((int)(inside * options.PeelShare), 1, beyond.Length);
        while (size < values.Length && values[size] == values[size - 1])
        {
            size++;
        }

        var count = default(PrimCount);
        foreach (var point in beyond.AsSpan(0, size))
        {
            count = count.With(One(point));
        }

        var bound = size == values.Length ? double.PositiveInfinity : Between(values[size - 1], values[size]);
        return new(factor, isLow, isLow ? -bound : bound, count);
    }

    /// <summary>Halfway between what is within and what is not; what is within, where rounding leaves nothing between.</summary>
    private static double Between(double inside, double outside)
    {
        var middle = inside + ((outside - inside) / 2);
        return middle < outside ? middle : inside;
    }

    private PrimCount One(int point) => new(1, fails[point] ? 1 : 0);
}
