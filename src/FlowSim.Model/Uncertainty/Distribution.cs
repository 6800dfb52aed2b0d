namespace FlowSim.Model.Uncertainty;

/// <summary>
/// The distribution of an uncertain number. Values are drawn by quantile, so that an experimental design can choose
/// them.
/// </summary>
public abstract record Distribution
{
    /// <summary>The value below which a share <paramref name="p"/> of the probability lies.</summary>
    /// <param name="p">A number strictly between 0 and 1.</param>
    public abstract double Quantile(double p);
}
