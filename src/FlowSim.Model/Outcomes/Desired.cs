namespace FlowSim.Model.Outcomes;

/// <summary>
/// Which way an outcome is better for the people it counts, or for those who pay. It is a judgement, stated here so that a
/// ranking of policies can be read and disputed; it moves no result.
/// </summary>
public enum Desired
{
    /// <summary>
    /// Neither way: people move, are met, ask or wait, which a policy may raise by opening a way or by closing another. What is
    /// good or bad of it is counted by other outcomes.
    /// </summary>
    Neither,

    /// <summary>Fewer: harm to people, loss of liberty, removal without a decision on protection, and money spent or taken.</summary>
    Lower,

    /// <summary>More: people protected, settled lawfully or brought to their family, and safe on the way.</summary>
    Higher,
}
