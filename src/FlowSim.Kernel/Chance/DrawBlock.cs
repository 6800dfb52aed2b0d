using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace FlowSim.Kernel.Chance;

/// <summary>The random words of one subject on one occasion, from which the draws of one block are read by name.</summary>
/// <remarks>
/// Draws are constants, so that what remains of a read is one word. Reading a draw of another block is a mistake in the code
/// and throws.
/// </remarks>
internal readonly struct DrawBlock
{
    private readonly RandomBlock _words;
    private readonly uint _block;

    /// <summary>The words of the block that a draw belongs to.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DrawBlock(RandomBlock words, Draw draw)
    {
        _words = words;
        _block = DrawKey.BlockOf(draw);
    }

    /// <summary>A draw that does not depend on an occasion: it is the same throughout the run.</summary>
    /// <param name="random">All chance of the run.</param>
    /// <param name="draw">A draw of the block.</param>
    /// <param name="subject">The key of the subject.</param>
    public static DrawBlock Lasting(RandomSource random, Draw draw, ulong subject) =>
        new(random.For(subject, DrawKey.QuestionOf(draw)), draw);

    /// <summary>A draw as a number in (0, 1), never 0 or 1.</summary>
    /// <exception cref="InvalidOperationException">The draw belongs to another block.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Uniform(Draw draw) => RandomBlock.ToUniform(Word(draw));

    /// <summary>A draw as a 32-bit word, to compare with a threshold.</summary>
    /// <exception cref="InvalidOperationException">The draw belongs to another block.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Word(Draw draw)
    {
        if (DrawKey.BlockOf(draw) != _block)
        {
            ThrowOtherBlock(draw);
        }

        return DrawKey.WordOf(draw) switch
        {
            DrawKey.A => _words.A,
            DrawKey.B => _words.B,
            DrawKey.C => _words.C,
            _ => _words.D,
        };
    }

    [DoesNotReturn]
    private static void ThrowOtherBlock(Draw draw) => throw new InvalidOperationException(
        $"Draw {DrawKey.StreamOf(draw)}/{DrawKey.DetailOf(draw)} is not of the block that was computed.");
}
