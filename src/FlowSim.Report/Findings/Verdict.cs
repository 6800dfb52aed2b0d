namespace FlowSim.Report.Findings;

/// <summary>What a difference means, as far as its interval allows a statement.</summary>
internal enum Verdict
{
    /// <summary>The outcome is better under the other policy.</summary>
    Better,

    /// <summary>The outcome is worse under the other policy.</summary>
    Worse,

    /// <summary>The outcome changed; neither direction is good or bad in itself.</summary>
    Neutral,

    /// <summary>The interval includes zero, or there is no interval.</summary>
    Unclear,
}
