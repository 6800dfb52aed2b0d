using System.Collections.Immutable;

namespace FlowSim.Experiments.Discovery;

/// <summary>
/// Finds where in the space of assumptions a policy fails: boxes in which failing points are dense, by the patient rule
/// induction method (PRIM; Friedman and Fisher 1999; for scenario discovery Bryant and Lempert 2010). Boxes are found
/// one after another among the points that no earlier box contains.
/// </summary>
public sealed record ScenarioDiscovery
{
    /// <summary>
    /// With fewer failing points than this, or fewer other points, the bounds of a box depend on a handful of points.
    /// </summary>
    public const int MinPoints = 20;

    private ScenarioDiscovery(int points, int failing, ImmutableArray<DiscoveredBox> boxes, DiscoveryEnd end)
    {
        Points = points;
        Failing = failing;
        Boxes = boxes;
        End = end;
    }

    /// <summary>Number of points searched.</summary>
    public int Points { get; }

    /// <summary>Number of points that fail.</summary>
    public int Failing { get; }

    /// <summary>The share of points that fail.</summary>
    public double BaseRate => (double)Failing / Points;

    /// <summary>The boxes, in the order in which they were found.</summary>
    public ImmutableArray<DiscoveredBox> Boxes { get; }

    /// <summary>Why there is no further box.</summary>
    public DiscoveryEnd End { get; }

    /// <summary>Whether so few points fail, or so few do not, that bounds are unreliable.</summary>
    public bool IsScarce => Math.Min(Failing, Points - Failing) < MinPoints;

    /// <summary>Searches for boxes.</summary>
    /// <param name="values">The value of each factor by point, row by row.</param>
    /// <param name="factors">Number of factors.</param>
    /// <param name="fails">Which points fail.</param>
    /// <param name="options">Options of the search; null for the defaults.</param>
    /// <exception cref="ArgumentException">A value is not finite, or the numbers of points and failures
    /// differ.</exception>
    public static ScenarioDiscovery Of(ReadOnlySpan<double> values, int factors, ReadOnlySpan<bool> fails, DiscoveryOptions? options = null)
    {
        var sample = new PrimSample(values, factors);
        if (fails.Length != sample.Points)
        {
            throw new ArgumentException("Every point fails or does not.", nameof(fails));
        }

        options ??= new();
        Check(options);
        var failing = fails.Count(true);
        if (failing == 0 || failing == fails.Length)
        {
            return new(sample.Points, failing, [], DiscoveryEnd.NothingToSeparate);
        }

        var boxes = ImmutableArray.CreateBuilder<DiscoveredBox>();
        var end = Search(sample, fails.ToArray(), failing, options, boxes);
        return new(sample.Points, failing, boxes.DrainToImmutable(), end);
    }

    private static void Check(DiscoveryOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.PeelShare, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(options.PeelShare, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(options.MinMass);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxBoxes, 1);
        if (!((options.Shuffles + 1) * options.Significance >= 1))
        {
            throw new ArgumentException("So few shuffles can never make a box significant.", nameof(options));
        }
    }

    private static DiscoveryEnd Search(
        PrimSample sample, bool[] fails, int failing, DiscoveryOptions options, ImmutableArray<DiscoveredBox>.Builder boxes)
    {
        var isOpen = new bool[sample.Points];
        Array.Fill(isOpen, true);
        var minPoints = Math.Max(1, (int)Math.Ceiling(options.MinMass * sample.Points));
        var covered = 0;
        while (boxes.Count < options.MaxBoxes)
        {
            if (covered == failing)
            {
                return DiscoveryEnd.AllCovered;
            }

            var trajectory = PrimPeeling.Trajectory(sample, isOpen, fails, options.PeelShare, minPoints);
            var p = ShuffledFailures.ShareAsDense(sample, isOpen, fails, trajectory, minPoints, boxes.Count, options);
            if (p > options.Significance)
            {
                return DiscoveryEnd.LooksLikeChance;
            }

            var chosen = Choose(trajectory, options.MinDensity);
            var refinement = new PrimRefinement(sample, isOpen, fails, options);
            var box = refinement.Paste(refinement.Lift(trajectory[chosen].Box));
            var count = refinement.CountOf(box);
            if (!box.Restricted.Any())
            {
                return DiscoveryEnd.AllPointsChosen;
            }

            if (count.Density <= (double)failing / sample.Points)
            {
                return DiscoveryEnd.NoDenserThanAll;
            }

            boxes.Add(Described(sample, refinement, box, failing) with
            {
                Chosen = chosen,
                ShuffledP = p,
                Trajectory = [.. trajectory.Select(step => Described(sample, step, failing))],
            });
            covered += count.Failing;
            for (var point = 0; point < sample.Points; point++)
            {
                isOpen[point] &= !box.Holds(sample, point);
            }
        }

        return covered == failing ? DiscoveryEnd.AllCovered : DiscoveryEnd.EnoughBoxes;
    }

    /// <summary>
    /// The step selected by the rule of <see cref="DiscoveryOptions.MinDensity"/>; the densest if none reaches the
    /// required density.
    /// </summary>
    private static int Choose(List<PrimStep> trajectory, double? minDensity)
    {
        var reaching = minDensity is { } least ? trajectory.Index().Where(step => step.Item.Count.Density >= least).ToArray() : [];
        return (minDensity, reaching) switch
        {
            (null, _) => trajectory.Index().MaxBy(step => step.Item.Count.Failing * step.Item.Count.Density).Index,
            (_, []) => trajectory.Index().MaxBy(step => step.Item.Count.Density).Index,
            _ => reaching.MaxBy(step => (step.Item.Count.Failing, step.Item.Count.Density)).Index,
        };
    }

    private static DiscoveredBox Described(PrimSample sample, PrimRefinement refinement, PrimBox box, int failing)
    {
        var step = Described(sample, new PrimStep(box, refinement.CountOf(box)), failing);
        return new(
            [.. step.Ranges.Select(range => new BoxRestriction(range, refinement.QuasiP(box, range.Factor)))],
            step.Points,
            step.Failing,
            step.Coverage,
            step.Density,
            step.Mass,
            Chosen: 0,
            ShuffledP: double.NaN,
            Trajectory: []);
    }

    private static PeelStep Described(PrimSample sample, PrimStep step, int failing) => new(
        step.Count.Points,
        step.Count.Failing,
        (double)step.Count.Failing / failing,
        step.Count.Density,
        (double)step.Count.Points / sample.Points,
        step.Box.Ranges(sample));
}
