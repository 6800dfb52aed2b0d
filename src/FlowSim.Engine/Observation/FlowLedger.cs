namespace FlowSim.Engine.Observation;

/// <summary>People on each leg and at each claim point: today's, and each month's.</summary>
internal sealed class FlowLedger(int monthCount, int legCount, int placeCount)
{
    private readonly long[] _months = new long[monthCount * legCount];

    /// <summary>People who set out on each leg today.</summary>
    public int[] TodayByLeg { get; } = new int[legCount];

    /// <summary>People who passed each claim point today.</summary>
    public int[] TodayByClaimPoint { get; } = new int[placeCount];

    /// <summary>People who set out on a leg in a month.</summary>
    public long this[int month, int leg] => _months[(month * legCount) + leg];

    /// <summary>Adds today's people to a month.</summary>
    public void CloseDay(int month)
    {
        for (var leg = 0; leg < legCount; leg++)
        {
            _months[(month * legCount) + leg] += TodayByLeg[leg];
        }
    }
}
