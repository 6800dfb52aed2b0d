using FlowSim.Model.Journey;
using FlowSim.Model.People;

namespace FlowSim.Engine.Observation;

/// <summary>Counts of occurrences in one shard: by month, by party kind and nationality group, by occurrence.</summary>
internal sealed class Tally(int monthCount)
{
    /// <summary>Occurrences.</summary>
    public static readonly int OccurrenceCount = Enum.GetValues<Occurrence>().Length;

    private readonly int[] _counts = new int[monthCount * TravellerClass.CellCount * OccurrenceCount];
    private int _monthStart;

    /// <summary>The month that counts go to.</summary>
    public void SetMonth(int month) => _monthStart = month * TravellerClass.CellCount * OccurrenceCount;

    /// <summary>Counts an occurrence in a cell.</summary>
    public void Add(Occurrence occurrence, int cell, int amount) =>
        _counts[_monthStart + (cell * OccurrenceCount) + (int)occurrence] += amount;

    /// <summary>Counts an occurrence in a cell of another month.</summary>
    public void AddTo(int month, Occurrence occurrence, int cell, int amount) => _counts[IndexOf(month, cell, occurrence)] += amount;

    /// <summary>All counts, in the order of <see cref="IndexOf"/>.</summary>
    public ReadOnlySpan<int> Counts => _counts;

    /// <summary>Where the count of an occurrence in a month and cell stands.</summary>
    public static int IndexOf(int month, int cell, Occurrence occurrence) =>
        (((month * TravellerClass.CellCount) + cell) * OccurrenceCount) + (int)occurrence;

    /// <summary>What was counted.</summary>
    public int this[int month, int cell, Occurrence occurrence] => _counts[IndexOf(month, cell, occurrence)];
}
