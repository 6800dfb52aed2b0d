namespace FlowSim.Experiments.Designs;

/// <summary>Chooses among equally likely options with one random word.</summary>
internal static class Choice
{
    /// <summary>
    /// A number from 0 to <paramref name="count"/> - 1; relative probabilities differ by less than count / 2^32.
    /// </summary>
    public static int Of(uint word, int count) => (int)(((ulong)word * (ulong)count) >> 32);
}
