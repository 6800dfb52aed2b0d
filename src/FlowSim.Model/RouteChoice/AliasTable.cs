namespace FlowSim.Model.RouteChoice;

/// <summary>
/// Walker's alias method in Vose's form (1991): a choice among any number of options costs one comparison, whatever their
/// shares.
/// </summary>
public static class AliasTable
{
    /// <summary>Fills the table of one choice.</summary>
    /// <param name="weights">The options' weights; at least one positive.</param>
    /// <param name="thresholds">Receives, by cell, the 32-bit word below which the cell's own option is taken.</param>
    /// <param name="aliases">Receives, by cell, the option taken otherwise.</param>
    public static void Fill(ReadOnlySpan<double> weights, Span<uint> thresholds, Span<byte> aliases)
    {
        var count = weights.Length;
        Span<double> share = stackalloc double[count];
        Span<byte> small = stackalloc byte[count];
        Span<byte> large = stackalloc byte[count];
        var (smallCount, largeCount) = (0, 0);
        var sum = 0.0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        for (var option = 0; option < count; option++)
        {
            share[option] = weights[option] * count / sum;
            if (share[option] < 1)
            {
                small[smallCount++] = (byte)option;
            }
            else
            {
                large[largeCount++] = (byte)option;
            }
        }

        while (smallCount > 0 && largeCount > 0)
        {
            var less = small[--smallCount];
            var more = large[largeCount - 1];
            thresholds[less] = Foundation.Chance.Threshold.Of(share[less]);
            aliases[less] = more;
            share[more] -= 1 - share[less];
            if (share[more] < 1)
            {
                largeCount--;
                small[smallCount++] = more;
            }
        }

        FillWhole(large[..largeCount], thresholds, aliases);
        FillWhole(small[..smallCount], thresholds, aliases);
    }

    /// <summary>The cell under a word of luck, and whether its own option is taken there.</summary>
    /// <param name="word">A 32-bit word.</param>
    /// <param name="count">Cells of the choice.</param>
    /// <returns>The cell, and what is left of the word to compare with its threshold.</returns>
    public static (int Cell, uint Remainder) Locate(uint word, int count)
    {
        var product = (ulong)word * (uint)count;
        return ((int)(product >> 32), unchecked((uint)product));
    }

    /// <summary>Cells left over by rounding take their own option always.</summary>
    private static void FillWhole(ReadOnlySpan<byte> cells, Span<uint> thresholds, Span<byte> aliases)
    {
        foreach (var cell in cells)
        {
            thresholds[cell] = uint.MaxValue;
            aliases[cell] = cell;
        }
    }
}
