namespace FlowSim.Scenarios.Experiments;

/// <summary>How the points of an experiment are chosen.</summary>
public enum DesignKind
{
    /// <summary>Every combination of the values of each parameter.</summary>
    Grid,

    /// <summary>
    /// The first value of each parameter, then the second of each, and so on; a table of points is read as a list.
    /// </summary>
    List,

    /// <summary>
    /// The range of each parameter divided into as many equally likely strata as there are points, each used once.
    /// </summary>
    LatinHypercube,

    /// <summary>A Sobol' sequence, which fills the space evenly at any length.</summary>
    Sobol,

    /// <summary>Trajectories that change one parameter at a time, for screening.</summary>
    Morris,

    /// <summary>
    /// Two Sobol' samples and their mixtures, to estimate the share of variance due to each parameter.
    /// </summary>
    Saltelli,
}
