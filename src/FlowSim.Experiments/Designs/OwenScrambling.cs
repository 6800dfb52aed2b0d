using FlowSim.Foundation.Chance;

namespace FlowSim.Experiments.Designs;

/// <summary>
/// Owen's nested uniform scrambling (1995) of one dimension in base 2, in full and to the last of 32 digits: whether a digit
/// is flipped is a coin of its own for every string of digits before it. Each coin is a bit of a keyed block, so that no tree
/// is kept and any point can be scrambled alone.
/// </summary>
/// <param name="random">The chance of the design.</param>
/// <param name="dimension">The dimension, whose coins are independent of any other's.</param>
internal readonly struct OwenScrambling(RandomSource random, int dimension)
{
    private const int Digits = 32;

    /// <summary>The nodes of so many levels below one string of digits, 127 of them, are the bits of one block of 128.</summary>
    private const int LevelsOfBlock = 7;

    /// <summary>The scrambled digits of a point, the first digit in the highest bit.</summary>
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
