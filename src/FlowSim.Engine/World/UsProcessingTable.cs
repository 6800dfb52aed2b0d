namespace FlowSim.Engine.World;

/// <summary>How US officers are loaded, by place; set between days.</summary>
/// <param name="places">Places.</param>
internal sealed class UsProcessingTable(int places)
{
    /// <summary>Share of those who would be detained, or held for it, who are released because nobody more can be held.</summary>
    public double[] ReleaseShare { get; } = new double[places];

    /// <summary>Days for which people are held before they are processed.</summary>
    public double[] DelayDays { get; } = new double[places];

    /// <summary>People who are held unprocessed.</summary>
    public double[] Held { get; } = new double[places];
}
