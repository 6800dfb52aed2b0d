using System.Numerics;
using System.Runtime.InteropServices;

namespace FlowSim.Engine.Services;

/// <summary>Adds up what shards counted. Whole numbers, so that the order of shards cannot matter.</summary>
internal static class ShardSum
{
    /// <summary>Moves a shard's counts into the sum: afterwards the shard's are zero.</summary>
    public static void Move(Span<int> from, Span<int> to)
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

        from.Clear();
    }
}
