namespace FlowSim.Report.Sweeps;

/// <summary>What sensitivity indices are.</summary>
public enum SensitivityMeasure
{
    /// <summary>Shares of variance: of a parameter alone, and with all its interactions (Sobol').</summary>
    VarianceShares,

    /// <summary>The mean size of a parameter's effect, and how much the effect differs from place to place (Morris).</summary>
    ElementaryEffects,
}
