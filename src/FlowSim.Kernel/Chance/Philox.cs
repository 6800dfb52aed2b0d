using System.Runtime.CompilerServices;

namespace FlowSim.Kernel.Chance;

/// <summary>
/// Philox4x32-10, the counter-based generator of Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1,
/// 2, 3" (SC11): a keyed bijection of 128-bit counters whose output passes BigCrush. It has no state, so a draw can be
/// made anywhere, in any order, on any thread.
/// </summary>
public static class Philox
{
    private const uint MultiplierA = 0xD2511F53;
    private const uint MultiplierB = 0xCD9E8D57;
    private const uint WeylA = 0x9E3779B9;
    private const uint WeylB = 0xBB67AE85;

    /// <summary>Computes the block of four words for a counter and a key.</summary>
    /// <returns>Four independent words, each uniform over all 32-bit values.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RandomBlock Block(uint c0, uint c1, uint c2, uint c3, uint key0, uint key1)
    {
        unchecked
        {
            for (var round = 0; round < 10; round++)
            {
                var productA = (ulong)MultiplierA * c0;
                var productB = (ulong)MultiplierB * c2;
                c0 = (uint)(productB >> 32) ^ c1 ^ key0;
                c1 = (uint)productB;
                c2 = (uint)(productA >> 32) ^ c3 ^ key1;
                c3 = (uint)productA;
                key0 += WeylA;
                key1 += WeylB;
            }
        }

        return new RandomBlock(c0, c1, c2, c3);
    }
}
