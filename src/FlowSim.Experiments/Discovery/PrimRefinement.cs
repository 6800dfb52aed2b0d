using MathNet.Numerics;

namespace FlowSim.Experiments.Discovery;

/// <summary>
/// Refines a chosen box: removes restrictions that have no effect, and pastes slices that do no harm.
/// </summary>
internal sealed class PrimRefinement(PrimSample sample, bool[] isOpen, bool[] fails, DiscoveryOptions options)
{
    private readonly List<int> _open = [.. Enumerable.Range(0, sample.Points).Where(point => isOpen[point])];

    /// <summary>The points in a box.</summary>
    public PrimCount CountOf(PrimBox box)
    {
        var count = default(PrimCount);
        foreach (var point in _open)
        {
            count = box.Holds(sample, point) ? count.With(One(point)) : count;
        }

        return count;
    }

    /// <summary>
    /// The chance of at least as many failing points in the box if the restriction of a factor had no effect.
    /// </summary>
    public double QuasiP(PrimBox box, int factor)
    {
        var (count, share) = (CountOf(box), CountOf(box.Without(factor)).Density);
        return count.Failing == 0 || share >= 1
            ? 1
            : SpecialFunctions.BetaRegularized(count.Failing, count.Points - count.Failing + 1, share);
    }

    /// <summary>
    /// Removes restrictions whose quasi-p-value is too large, the largest first, unless the box would then miss the
    /// required density.
    /// </summary>
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

    /// <summary>Pastes the densest slice as long as that does not lower the density of the box.</summary>
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

    /// <summary>The points beyond a bound that satisfy all other bounds.</summary>
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

    /// <summary>
    /// A bound halfway between points inside and outside; if rounding leaves nothing between, the value of the point
    /// inside.
    /// </summary>
    private static double Between(double inside, double outside)
    {
        var middle = inside + ((outside - inside) / 2);
        return middle < outside ? middle : inside;
    }

    private PrimCount One(int point) => new(1, fails[point] ? 1 : 0);
}
