namespace FlowSim.Kernel.Chance;

/// <summary>
/// How a draw is packed: the word of the block (2 bits), the detail (10 bits), the stream (the rest). Draws of one stream and
/// detail share a block of four words, so that one computation answers up to four questions.
/// </summary>
internal static class DrawKey
{
    /// <summary>The first word of the block.</summary>
    public const uint A = 0;

    /// <summary>The second word.</summary>
    public const uint B = 1;

    /// <summary>The third word.</summary>
    public const uint C = 2;

    /// <summary>The fourth word.</summary>
    public const uint D = 3;

    /// <summary>Where the detail begins.</summary>
    public const int DetailShift = 2;

    /// <summary>Where the stream begins.</summary>
    public const int StreamShift = DetailShift + DetailBits;

    /// <summary>Bits of a detail.</summary>
    public const int DetailBits = 10;

    /// <summary>Where the question begins in an occasion.</summary>
    public const int QuestionShift = 32;

    private const uint WordMask = (1 << DetailShift) - 1;
    private const uint DetailMask = (1 << DetailBits) - 1;

    /// <summary>The stream of a draw.</summary>
    public static uint StreamOf(Draw draw) => (uint)draw >> StreamShift;

    /// <summary>The detail of a draw.</summary>
    public static uint DetailOf(Draw draw) => ((uint)draw >> DetailShift) & DetailMask;

    /// <summary>The word of a draw, 0 to 3.</summary>
    public static uint WordOf(Draw draw) => (uint)draw & WordMask;

    /// <summary>The block of a draw: stream and detail together.</summary>
    public static uint BlockOf(Draw draw) => (uint)draw >> DetailShift;

    /// <summary>
    /// The block as the upper half of an occasion; the lower half is free to say when in a subject's life the question is
    /// asked.
    /// </summary>
    public static ulong QuestionOf(Draw draw) => (ulong)BlockOf(draw) << QuestionShift;
}
