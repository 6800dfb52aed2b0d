using System.Runtime.CompilerServices;

namespace FlowSim.Kernel.Chance;

/// <summary>
/// The source of all random draws of a run. A draw is a function of the seed, the stream (the kind of question), the
/// subject of the question and the occasion to which it refers. It does not depend on when, where or in which order it
/// is made.
/// </summary>
public readonly record struct RandomSource
{
    private readonly uint _key0;
    private readonly uint _key1;

    /// <summary>Creates the source of one replicate under a seed. Seed and replicate are mixed, never added.</summary>
    public RandomSource(ulong seed, int replicate)
    {
        unchecked
        {
            var mixed = Mix(Mix(seed) ^ Mix(0x5851F42D4C957F2DUL ^ (uint)replicate));
            _key0 = (uint)mixed;
            _key1 = (uint)(mixed >> 32);
        }
    }

    /// <summary>The random words for one question about one subject: both are known by their content, never by a position.</summary>
    /// <param name="subject">The key of the subject, all 64 bits of it.</param>
    /// <param name="occasion">The question and the occasion to which it refers, all 64 bits of it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RandomBlock For(ulong subject, ulong occasion) => unchecked(Philox.Block(
        (uint)subject, (uint)(subject >> 32), (uint)occasion, (uint)(occasion >> 32), _key0, _key1));

    /// <summary>The random words for one question about one numbered subject, for what has no content to be known by.</summary>
    /// <param name="stream">The number of the kind of question; streams are independent of each other.</param>
    /// <param name="subject">The subject's stable number within its group.</param>
    /// <param name="group">The stable hash of the subject's group.</param>
    /// <param name="occasion">The occasion to which the question refers.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RandomBlock For(uint stream, uint subject, uint group, uint occasion) =>
        For(((ulong)occasion << 32) | subject, ((ulong)stream << 32) | group);

    /// <summary>SplitMix64's finaliser: a bijection in which every input bit affects every output bit.</summary>
    public static ulong Mix(ulong value)
    {
        unchecked
        {
            value += 0x9E3779B97F4A7C15UL;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
            return value ^ (value >> 31);
        }
    }
}
