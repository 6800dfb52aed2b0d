namespace FlowSim.Report.Sweeps;

/// <summary>The kinds of sensitivity index.</summary>
public enum SensitivityMeasure
{
    /// <summary>Shares of variance: of a parameter alone, and with all its interactions (Sobol').</summary>
    VarianceShares,

    /// <summary>
    /// The mean size of a parameter's effect, and how much the effect varies over the parameter space (Morris).
    /// </summary>
    ElementaryEffects,
}
