namespace FlowSim.Engine.Observation;

/// <summary>People who travelled each leg in each month.</summary>
public sealed class LegFlowTable
{
    private readonly double[] _people;

    internal LegFlowTable(int monthCount, int legCount)
    {
        MonthCount = monthCount;
        LegCount = legCount;
        _people = new double[monthCount * legCount];
    }

    /// <summary>Number of months in the run.</summary>
    public int MonthCount { get; }

    /// <summary>Number of legs in the network.</summary>
    public int LegCount { get; }

    /// <summary>People who set out on a leg in a month.</summary>
    public double this[int month, int leg]
    {
        get => _people[(month * LegCount) + leg];
        internal set => _people[(month * LegCount) + leg] = value;
    }
}
