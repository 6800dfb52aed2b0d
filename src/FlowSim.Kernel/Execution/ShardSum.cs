using System.Numerics;
using System.Runtime.InteropServices;

namespace FlowSim.Kernel.Execution;

/// <summary>Sums what the shards counted. Counts are integers, so the order of the shards cannot matter.</summary>
internal static class ShardSum
{
    /// <summary>Adds a shard's counts to the sum and resets the shard's counts to zero.</summary>
    public static void Move(Span<int> from, Span<int> to)
    {
        Add(from, to);
        from.Clear();
    }

    /// <summary>Adds counts to the sum.</summary>
    public static void Add(Span<int> from, Span<int> to)
    {
        var wideFrom = MemoryMarshal.Cast<int, Vector<int>>(from);
        var wideTo = MemoryMarshal.Cast<int, Vector<int>>(to);
        for (var index = 0; index < wideFrom.Length; index++)
        {
            wideTo[index] += wideFrom[index];
        }

        for (var index = wideFrom.Length * Vector<int>.Count; index < from.Length; index++)
        {
            to[index] += from[index];
        }
    }
}
