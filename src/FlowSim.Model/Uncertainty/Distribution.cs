namespace FlowSim.Model.Uncertainty;

/// <summary>How likely the values of an uncertain number are. A value is drawn by its quantile, so that a design can choose it.</summary>
public abstract record Distribution
{
    /// <summary>The value below which a share <paramref name="p"/> of the probability lies.</summary>
    /// <param name="p">A number strictly between 0 and 1.</param>
    public abstract double Quantile(double p);
}
