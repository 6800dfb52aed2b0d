using FlowSim.Model.Outcomes;

namespace FlowSim.Results.Estimates;

/// <summary>One outcome under two policies.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Base">Its estimate under the base.</param>
/// <param name="Other">Its estimate under the other policy.</param>
/// <param name="Difference">Other minus base, replicate by replicate.</param>
/// <param name="LowerCount">Replicates in which it is lower under the other policy.</param>
/// <param name="HigherCount">Replicates in which it is higher under the other policy.</param>
/// <param name="Replicates">Number of replicates.</param>
public sealed record OutcomeComparison(
    Outcome Outcome,
    Estimate Base,
    Estimate Other,
    Estimate Difference,
    int LowerCount,
    int HigherCount,
    int Replicates)
{
    /// <summary>The share of replicates in which the outcome is lower under the other policy.</summary>
    public double ShareLower => (double)LowerCount / Replicates;

    /// <summary>Compares the values of an outcome, paired by replicate.</summary>
    /// <exception cref="ArgumentException">The two do not have the same number of values.</exception>
    public static OutcomeComparison Of(
        Outcome outcome, ReadOnlySpan<double> baseValues, ReadOnlySpan<double> otherValues)
    {
        if (baseValues.Length != otherValues.Length)
        {
            throw new ArgumentException("A paired comparison needs as many values on both sides.", nameof(otherValues));
        }

        var differences = new double[baseValues.Length];
        for (var replicate = 0; replicate < differences.Length; replicate++)
        {
            differences[replicate] = otherValues[replicate] - baseValues[replicate];
        }

        return new(
            outcome,
            Estimate.Of(baseValues),
            Estimate.Of(otherValues),
            Estimate.Of(differences),
            differences.Count(difference => difference < 0),
            differences.Count(difference => difference > 0),
            differences.Length);
    }
}
