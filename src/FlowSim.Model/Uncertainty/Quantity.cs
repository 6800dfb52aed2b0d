namespace FlowSim.Model.Uncertainty;

/// <summary>A number of a scenario: fixed, or uncertain with a distribution.</summary>
/// <param name="Value">The number; if it is uncertain, its median until it is drawn.</param>
/// <param name="Distribution">Its distribution, or null if it is fixed.</param>
public readonly record struct Quantity(double Value, Distribution? Distribution)
{
    /// <summary>Creates a fixed number.</summary>
    public static Quantity Of(double value) => new(value, null);

    /// <summary>Creates an uncertain number, at its median until it is drawn.</summary>
    public static Quantity Of(Distribution distribution)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        return new(distribution.Quantile(0.5), distribution);
    }
}
