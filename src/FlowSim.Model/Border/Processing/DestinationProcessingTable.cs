namespace FlowSim.Model.Border.Processing;

/// <summary>The workload of officers of the destination country by place, set between days.</summary>
/// <param name="places">Number of places.</param>
internal sealed class DestinationProcessingTable(int places)
{
    /// <summary>
    /// Of the people who would be detained or held for it, the share released because no more can be held.
    /// </summary>
    public double[] ReleaseShare { get; } = new double[places];

    /// <summary>Days for which people are held before they are processed.</summary>
    public double[] DelayDays { get; } = new double[places];

    /// <summary>Number of people held unprocessed.</summary>
    public double[] Held { get; } = new double[places];
}
