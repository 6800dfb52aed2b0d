namespace FlowSim.Model.Travel;

/// <summary>People on each leg, today and by month.</summary>
internal sealed class FlowLedger(int monthCount, int legCount)
{
    private readonly long[] _months = new long[monthCount * legCount];

    /// <summary>People who came to each leg today on their own, whether or not they passed its control.</summary>
    public int[] TodayByLeg { get; } = new int[legCount];

    /// <summary>Those of <see cref="TodayByLeg"/> who were stopped at the leg's control and did not pass.</summary>
    public int[] HeldBackToday { get; } = new int[legCount];

    /// <summary>People whom a free bus carried over each leg today.</summary>
    public int[] RidersToday { get; } = new int[legCount];

    /// <summary>People who travelled a leg in a month.</summary>
    public long this[int month, int leg] => _months[(month * legCount) + leg];

    /// <summary>Adds today's travellers to a month.</summary>
    public void CloseDay(int month)
    {
        for (var leg = 0; leg < legCount; leg++)
        {
            _months[(month * legCount) + leg] += TodayByLeg[leg] - HeldBackToday[leg] + RidersToday[leg];
        }
    }
}
