namespace FlowSim.Model.RouteChoice;

/// <summary>
/// A choice among options by inversion: a uniform number falls into one of the intervals that the options' shares cut from 0 to 1,
/// in the order of the options. Where shares change a little, few numbers fall into another interval, so that the same people choose
/// differently under two policies only as far as the policies differ.
/// </summary>
internal static class CumulativeShares
{
    /// <summary>The bound that no uniform number exceeds.</summary>
    public const int Whole = int.MaxValue;

    // Bounds are odd, so that their lowest bit is free and an interval without width stays without.
    private const int LowestBit = 1;

    /// <summary>
    /// The upper bound of an option's interval: the largest 31-bit number in it, or in one before it where it has no width.
    /// </summary>
    /// <param name="upTo">The weights of the options up to this one, summed in their order.</param>
    /// <param name="all">The weights of all options, summed in the same order; above 0.</param>
    public static int Bound(double upTo, double all)
    {
        // As many numbers as lie below the share; those with nothing after them have all, whatever is lost by rounding.
        var numbers = upTo >= all ? Whole : Math.Min((long)(upTo / all * (1L << 31)), Whole);
        return (int)(((numbers + LowestBit) & ~(long)LowestBit) - 1);
    }

    /// <summary>The option into whose interval a number falls.</summary>
    /// <param name="bounds">The upper bounds of all options but the last, in their order; their lowest bits do not count.</param>
    /// <param name="word">A random 32-bit word, of which 31 bits count.</param>
    /// <returns>The number of the option.</returns>
    public static int Find(ReadOnlySpan<int> bounds, uint word)
    {
        var number = (int)(word >> 1);
        var (first, left) = (0, bounds.Length);
        while (left > 1)
        {
            var half = left >> 1;
            first += number > (bounds[first + half - 1] | LowestBit) ? half : 0;
            left -= half;
        }

        return left == 1 && number > (bounds[first] | LowestBit) ? first + 1 : first;
    }
}
