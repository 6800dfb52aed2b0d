using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace FlowSim.Kernel.Execution;

/// <summary>What a program can ask of the processor's caches.</summary>
internal static class CacheLine
{
    /// <summary>
    /// Asks for the cache line of a value that is read soon, without waiting for it. It changes nothing but time; processors without
    /// such an instruction go on without it.
    /// </summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Prefetch<T>(ref readonly T value)
    {
        if (Sse.IsSupported)
        {
            // The value may move while garbage is collected; then another line is fetched for nothing.
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in value)));
        }
    }
}
