namespace FlowSim.Foundation.Chance;

/// <summary>A chance as the count of 32-bit words below which it happens, so that an event compares integers.</summary>
public static class Threshold
{
    /// <summary>The word below which something of this chance happens.</summary>
    /// <param name="chance">A chance; values outside 0 to 1 are taken as the nearer bound.</param>
    public static uint Of(double chance) => chance switch
    {
        <= 0 => 0,
        >= 1 => uint.MaxValue,
        _ => unchecked((uint)(long)(chance * 4294967296.0)),
    };

    /// <summary>Whether something of this chance happens under this word of luck.</summary>
    public static bool Happens(uint word, double chance) => RandomBlock.ToUniform(word) < chance;
}
