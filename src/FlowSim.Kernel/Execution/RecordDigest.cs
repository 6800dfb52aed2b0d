using System.Runtime.InteropServices;

namespace FlowSim.Kernel.Execution;

/// <summary>
/// Hashes a record of 32 bytes at an event: any difference in the record or the tick changes the number. The hashes are
/// summed, so the order of events does not matter.
/// </summary>
internal static class RecordDigest
{
    /// <summary>
    /// The lower half of the record's first word is its index. The upper half links slots and is left out, since it is
    /// not part of the record's state.
    /// </summary>
    private const ulong IndexMask = uint.MaxValue;

    /// <summary>The hash of a record at a tick.</summary>
    public static ulong Of<TRecord>(ref readonly TRecord record, int tick)
        where TRecord : unmanaged
    {
        var words = MemoryMarshal.Cast<TRecord, ulong>(MemoryMarshal.CreateReadOnlySpan(in record, 1));
        unchecked
        {
            // Two independent products, as in universal hashing, instead of a chain of four: this runs at every event.
            var first = ((words[0] & IndexMask) + 0x9E3779B97F4A7C15UL) * (words[1] + 0xBF58476D1CE4E5B9UL);
            var second = (words[2] + 0x94D049BB133111EBUL) * ((words[3] ^ ((ulong)(uint)tick << 40)) + 0xD6E8FEB86659FD93UL);
            var mixed = first ^ ((second << 23) | (second >> 41));
            return mixed ^ (mixed >> 31);
        }
    }
}
