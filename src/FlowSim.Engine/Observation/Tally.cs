using FlowSim.Model.Journey;
using FlowSim.Model.People;

namespace FlowSim.Engine.Observation;

/// <summary>Counts of occurrences in one shard: by month, by party kind and nationality group, by occurrence.</summary>
internal sealed class Tally(int monthCount)
{
    /// <summary>Occurrences.</summary>
    public static readonly int OccurrenceCount = Enum.GetValues<TalliedEvent>().Length;

    /// <summary>How many counts a month has.</summary>
    public static readonly int MonthLength = TravellerClass.CellCount * OccurrenceCount;

    private readonly int[] _counts = new int[monthCount * MonthLength];
    private int _monthStart;

    /// <summary>The month that counts go to.</summary>
    public void SetMonth(int month) => _monthStart = month * MonthLength;

    /// <summary>Counts an occurrence in a cell.</summary>
    public void Add(TalliedEvent talliedEvent, int cell, int amount) => _counts[_monthStart + IndexOf(cell, talliedEvent)] += amount;

    /// <summary>Counts an occurrence in a cell of another month.</summary>
    public void AddTo(int month, TalliedEvent talliedEvent, int cell, int amount) =>
        _counts[(month * MonthLength) + IndexOf(cell, talliedEvent)] += amount;

    /// <summary>All counts of a month, in the order of <see cref="IndexOf"/>.</summary>
    public ReadOnlySpan<int> CountsOf(int month) => _counts.AsSpan(month * MonthLength, MonthLength);

    /// <summary>Where the count of an occurrence in a cell stands in its month.</summary>
    public static int IndexOf(int cell, TalliedEvent talliedEvent) => (cell * OccurrenceCount) + (int)talliedEvent;

    /// <summary>What was counted.</summary>
    public int this[int month, int cell, TalliedEvent talliedEvent] => _counts[(month * MonthLength) + IndexOf(cell, talliedEvent)];
}
