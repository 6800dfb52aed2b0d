namespace FlowSim.Model.Outcomes;

/// <summary>
/// Whether a lower or a higher value of an outcome is better, for the people it counts or for those who pay. This is a
/// judgement, stated here so that a ranking of policies can be read and disputed. It does not change results.
/// </summary>
public enum Desired
{
    /// <summary>
    /// Neither. A policy may raise the number of people who move, are encountered, claim or wait by opening a route or
    /// by closing another. What is good or bad about that is counted by other outcomes.
    /// </summary>
    Neither,

    /// <summary>
    /// Lower is better: harm to people, loss of liberty, removal without a decision on protection, and money spent or
    /// taken.
    /// </summary>
    Lower,

    /// <summary>
    /// Higher is better: people protected, settled lawfully or reunited with their family, and safe journeys.
    /// </summary>
    Higher,
}
