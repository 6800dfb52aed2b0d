namespace FlowSim.Experiments.Designs;

/// <summary>A choice among equally likely things by one word of luck.</summary>
internal static class Choice
{
    /// <summary>A number from 0 to below <paramref name="count"/>; likelihoods differ by less than one in 2^32 / count.</summary>
    public static int Of(uint word, int count) => (int)(((ulong)word * (ulong)count) >> 32);
}
