namespace FlowSim.Model.Outcomes;

/// <summary>Where people are when the counted period begins, and at the end of each of its months.</summary>
public sealed class StockTable
{
    private static readonly int StockCount = Enum.GetValues<Stock>().Length;

    private readonly long[] _people;
    private readonly double _sampleShare;

    /// <summary>Creates a table in which nobody is anywhere.</summary>
    /// <param name="monthCount">Number of counted months.</param>
    /// <param name="sampleShare">The share of parties simulated.</param>
    internal StockTable(int monthCount, double sampleShare)
    {
        _sampleShare = sampleShare;
        MonthCount = monthCount;
        _people = new long[(monthCount + 1) * StockCount];
    }

    /// <summary>Number of counted months.</summary>
    public int MonthCount { get; }

    /// <summary>People in a stock when the counted period begins, at the end of the warm-up; 0 if there is none.</summary>
    public double AtStart(Stock stock) => _people[(int)stock] / _sampleShare;

    /// <summary>People in a stock at the end of the last counted day of a month.</summary>
    public double AtEndOf(int month, Stock stock) => _people[((month + 1) * StockCount) + (int)stock] / _sampleShare;

    /// <summary>Adds simulated people to a stock; month -1 is the start.</summary>
    internal void Add(int month, Stock stock, int people) => _people[((month + 1) * StockCount) + (int)stock] += people;
}
