namespace FlowSim.Kernel.Chance;

/// <summary>
/// A chance as a 32-bit threshold: the event happens if the random word is below it, so that an event compares
/// integers.
/// </summary>
public static class Threshold
{
    /// <summary>The threshold for a chance.</summary>
    /// <param name="chance">A chance; values outside 0 to 1 are clamped.</param>
    public static uint Of(double chance) => chance switch
    {
        <= 0 => 0,
        >= 1 => uint.MaxValue,
        _ => unchecked((uint)(long)(chance * 4294967296.0)),
    };

    /// <summary>Whether an event with a chance happens under a random word.</summary>
    public static bool Happens(uint word, double chance) => RandomBlock.ToUniform(word) < chance;
}
