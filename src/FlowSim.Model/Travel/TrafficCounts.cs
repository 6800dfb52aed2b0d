namespace FlowSim.Model.Travel;

/// <summary>People of a shard on the move today, by leg and by place.</summary>
internal sealed class TrafficCounts(int legCount, int placeCount)
{
    /// <summary>People who came to each leg today on their own, whether or not they passed its control.</summary>
    public int[] PeopleByLeg { get; } = new int[legCount];

    /// <summary>Those of <see cref="PeopleByLeg"/> who were stopped at the leg's control and did not pass.</summary>
    public int[] HeldBackByLeg { get; } = new int[legCount];

    /// <summary>People whom a free bus carried over each leg today, past its control.</summary>
    public int[] RidersByLeg { get; } = new int[legCount];

    /// <summary>People in caravans who set out from each place today.</summary>
    public int[] CaravanPassing { get; } = new int[placeCount];

    /// <summary>People in caravans now.</summary>
    public int CaravanPeople { get; set; }
}
