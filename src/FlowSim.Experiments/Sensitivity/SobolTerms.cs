namespace FlowSim.Experiments.Sensitivity;

/// <summary>
/// What each base point contributes to the sums behind the indices, from standardised outputs, so that a resample only
/// has to add.
/// </summary>
internal sealed class SobolTerms
{
    /// <summary>Computes the terms from outputs in the order of a Saltelli design.</summary>
    public SobolTerms(ReadOnlySpan<double> outputs, int factors, double mean, double deviation)
    {
        var width = factors + 2;
        var basePoints = outputs.Length / width;
        Sums = new double[basePoints];
        Squares = new double[basePoints];
        Products = new double[factors][];
        Steps = new double[factors][];
        for (var factor = 0; factor < factors; factor++)
        {
            Products[factor] = new double[basePoints];
            Steps[factor] = new double[basePoints];
        }

        for (var index = 0; index < basePoints; index++)
        {
            var block = outputs.Slice(index * width, width);
            var (a, b) = ((block[0] - mean) / deviation, (block[1] - mean) / deviation);
            Sums[index] = a + b;
            Squares[index] = (a * a) + (b * b);
            for (var factor = 0; factor < factors; factor++)
            {
                var mixed = block[2 + factor];
                var step = double.IsFinite(mixed) ? ((mixed - mean) / deviation) - a : double.NaN;
                Steps[factor][index] = step;
                Products[factor][index] = b * step;
            }
        }
    }

    /// <summary>A + B by base point.</summary>
    public double[] Sums { get; }

    /// <summary>A² + B² by base point.</summary>
    public double[] Squares { get; }

    /// <summary>B times the step, by factor and base point.</summary>
    public double[][] Products { get; }

    /// <summary>
    /// The step from A to A with the factor from B, by factor and base point; NaN if either has no value.
    /// </summary>
    public double[][] Steps { get; }
}
