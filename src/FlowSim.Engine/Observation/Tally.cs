using FlowSim.Model.Journey;
using FlowSim.Model.People;

namespace FlowSim.Engine.Observation;

/// <summary>Counts of occurrences in one shard: by month, by party kind and nationality group, by occurrence.</summary>
internal sealed class Tally(int monthCount)
{
    /// <summary>Number of kinds of occurrence.</summary>
    public static readonly int OccurrenceCount = Enum.GetValues<TalliedEvent>().Length;

    /// <summary>Number of counts in a month.</summary>
    public static readonly int MonthLength = TravellerClass.CellCount * OccurrenceCount;

    private readonly int[] _counts = new int[monthCount * MonthLength];
    private int _monthStart;

    /// <summary>Selects the month to which counts are added.</summary>
    public void SetMonth(int month) => _monthStart = month * MonthLength;

    /// <summary>Counts an occurrence in a cell of the selected month.</summary>
    public void Add(TalliedEvent talliedEvent, int cell, int amount) => _counts[_monthStart + IndexOf(cell, talliedEvent)] += amount;

    /// <summary>Counts an occurrence in a cell of another month.</summary>
    public void AddTo(int month, TalliedEvent talliedEvent, int cell, int amount) =>
        _counts[(month * MonthLength) + IndexOf(cell, talliedEvent)] += amount;

    /// <summary>All counts of a month, in the order of <see cref="IndexOf"/>.</summary>
    public ReadOnlySpan<int> CountsOf(int month) => _counts.AsSpan(month * MonthLength, MonthLength);

    /// <summary>The position of an occurrence and cell among the counts of a month.</summary>
    public static int IndexOf(int cell, TalliedEvent talliedEvent) => (cell * OccurrenceCount) + (int)talliedEvent;

    /// <summary>The count of an occurrence in a month and cell.</summary>
    public int this[int month, int cell, TalliedEvent talliedEvent] => _counts[(month * MonthLength) + IndexOf(cell, talliedEvent)];
}
