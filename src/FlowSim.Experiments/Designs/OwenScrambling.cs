using FlowSim.Kernel.Chance;
using FlowSim.Model.Chance;

namespace FlowSim.Experiments.Designs;

/// <summary>
/// Owen's nested uniform scrambling (1995) of one dimension in base 2, complete and to the last of 32 digits: for every
/// string of leading digits, a separate random bit decides whether the next digit is flipped. Each bit comes from a
/// keyed block, so no tree is stored and any point can be scrambled on its own.
/// </summary>
/// <param name="random">The random source of the design.</param>
/// <param name="dimension">The dimension; its bits are independent of those of other dimensions.</param>
internal readonly struct OwenScrambling(RandomSource random, int dimension)
{
    private const int Digits = 32;

    /// <summary>Levels whose nodes below one string of digits, 127 of them, are the bits of one block of 128.</summary>
    private const int LevelsOfBlock = 7;

    /// <summary>The scrambled digits of a point, with the first digit in the highest bit.</summary>
    public uint Of(uint digits)
    {
        var flips = 0u;
        for (var level = 0; level < Digits; level += LevelsOfBlock)
        {
            var before = (uint)((ulong)digits >> (Digits - level));
            var coins = random.For(StreamId.Design, before, (uint)dimension, (uint)level);
            var node = 1;
            var last = Math.Max(0, Digits - level - LevelsOfBlock);
            for (var bit = Digits - 1 - level; bit >= last; bit--)
            {
                flips |= ((WordOf(in coins, node >> 5) >> (node & 31)) & 1) << bit;
                node = (node << 1) | (int)((digits >> bit) & 1);
            }
        }

        return digits ^ flips;
    }

    private static uint WordOf(in RandomBlock block, int word) => word switch
    {
        0 => block.A,
        1 => block.B,
        2 => block.C,
        _ => block.D,
    };
}
