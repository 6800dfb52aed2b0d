using FlowSim.Model.Outcomes;
using FlowSim.Results.Estimates;

namespace FlowSim.Experiments;

/// <summary>
/// How much narrower the interval of a difference is with paired replicates than with independent seeds.
/// </summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="PairedWidth">The width of the interval of the paired difference, in the unit of the outcome.</param>
/// <param name="IndependentWidth">The width of the interval if replicates are compared that have independent
/// draws.</param>
public sealed record IndependentSeedsCheck(Outcome Outcome, double PairedWidth, double IndependentWidth)
{
    /// <summary>Paired width relative to independent width; NaN where both are zero.</summary>
    public double WidthRatio => PairedWidth / IndependentWidth;

    /// <summary>
    /// Measures the gain. Replicate i of the base and replicate i + 1 of the other have independent draws, so no
    /// further run is needed.
    /// </summary>
    public static IndependentSeedsCheck Of(
        Outcome outcome, ReadOnlySpan<double> baseValues, ReadOnlySpan<double> otherValues)
    {
        var paired = new double[baseValues.Length];
        var independent = new double[baseValues.Length];
        for (var replicate = 0; replicate < paired.Length; replicate++)
        {
            paired[replicate] = otherValues[replicate] - baseValues[replicate];
            independent[replicate] = otherValues[(replicate + 1) % otherValues.Length] - baseValues[replicate];
        }

        return new(outcome, Width(paired), Width(independent));
    }

    private static double Width(ReadOnlySpan<double> differences)
    {
        var estimate = Estimate.Of(differences);
        return estimate.High - estimate.Low;
    }
}
