using System.Globalization;

namespace FlowSim.Experiments.Shards;

/// <summary>The share of a sweep that one task runs: every n-th trial in the order of running.</summary>
/// <param name="Index">The number of the shard, from 0.</param>
/// <param name="Count">Number of shards.</param>
public sealed record ShardPosition(int Index, int Count)
{
    /// <summary>Maximum number of shards of a sweep.</summary>
    public const int MaxShards = 1_000_000;

    /// <summary>Parses a position such as <c>3/20</c>: the third of twenty.</summary>
    /// <returns>The position; null if the text is not one.</returns>
    public static ShardPosition? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('/') is [var number, var count]
            && ParseCount(count) is { } shards
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            && position >= 1
            && position <= shards
            ? new(position - 1, shards)
            : null;
    }

    /// <summary>Parses a number of shards; null if the text is not one.</summary>
    public static int? ParseCount(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= MaxShards
            ? count
            : null;

    /// <summary>Whether a trial belongs to the shard.</summary>
    /// <param name="trial">The trial's number in the order of running.</param>
    public bool Has(long trial) => trial % Count == Index;

    /// <summary>How many of the first trials belong to the shard.</summary>
    public long ShareOf(long trials) => (trials + Count - 1 - Index) / Count;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index + 1}/{Count}");
}
