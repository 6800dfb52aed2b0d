namespace FlowSim.Report.Findings;

/// <summary>What a difference means, as far as its interval allows to say anything.</summary>
internal enum Verdict
{
    /// <summary>The other policy is better in it.</summary>
    Better,

    /// <summary>The other policy is worse in it.</summary>
    Worse,

    /// <summary>It changed; neither way is good or bad in itself.</summary>
    Neutral,

    /// <summary>The interval holds zero, or there is none.</summary>
    Unclear,
}
