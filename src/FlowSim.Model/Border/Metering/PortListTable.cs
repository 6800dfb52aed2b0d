namespace FlowSim.Model.Border.Metering;

/// <summary>The lists of people who wait to be admitted at ports of entry, set between days.</summary>
/// <param name="places">Number of places.</param>
internal sealed class PortListTable(int places)
{
    /// <summary>People on the list of the port at each place, of those simulated.</summary>
    public int[] People { get; } = new int[places];
}
