using FlowSim.Model.People;

namespace FlowSim.Model.Outcomes;

/// <summary>Counts of tallied events in one shard: by month, by party kind and nationality group, by event.</summary>
/// <param name="monthCount">Number of months for which counts are kept.</param>
/// <param name="cellCount">Number of cells of party kind and nationality group.</param>
internal sealed class Tally(int monthCount, int cellCount)
{
    /// <summary>Number of kinds of event.</summary>
    public static readonly int OccurrenceCount = Enum.GetValues<TalliedEvent>().Length;

    private readonly int _monthLength = cellCount * OccurrenceCount;
    private readonly int[] _counts = new int[monthCount * cellCount * OccurrenceCount];
    private int _monthStart;

    /// <summary>Selects the month to which counts are added.</summary>
    public void SetMonth(int month) => _monthStart = month * _monthLength;

    /// <summary>Counts an event in a cell of the selected month.</summary>
    public void Add(TalliedEvent talliedEvent, PartyCell cell, int amount) =>
        _counts[_monthStart + IndexOf(cell, talliedEvent)] += amount;

    /// <summary>Counts an event in a cell of another month.</summary>
    public void AddTo(int month, TalliedEvent talliedEvent, PartyCell cell, int amount) =>
        _counts[(month * _monthLength) + IndexOf(cell, talliedEvent)] += amount;

    /// <summary>Forgets the counts of a month.</summary>
    public void Clear(int month) => Array.Clear(_counts, month * _monthLength, _monthLength);

    /// <summary>All counts of a month, in the order of <see cref="IndexOf"/>.</summary>
    public ReadOnlySpan<int> CountsOf(int month) => _counts.AsSpan(month * _monthLength, _monthLength);

    /// <summary>The position of an event and cell among the counts of a month.</summary>
    public static int IndexOf(PartyCell cell, TalliedEvent talliedEvent) => (cell.Index * OccurrenceCount) + (int)talliedEvent;

    /// <summary>The count of an event in a month and cell.</summary>
    public int this[int month, PartyCell cell, TalliedEvent talliedEvent] =>
        _counts[(month * _monthLength) + IndexOf(cell, talliedEvent)];
}
