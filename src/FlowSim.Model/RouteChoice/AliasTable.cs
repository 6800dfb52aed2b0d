namespace FlowSim.Model.RouteChoice;

/// <summary>
/// Walker's alias method in Vose's form (1991): a choice among any number of options costs one comparison, whatever
/// their shares.
/// </summary>
public static class AliasTable
{
    /// <summary>Fills the table of one choice.</summary>
    /// <param name="weights">The options' weights; at least one must be positive. Overwritten.</param>
    /// <param name="thresholds">Receives, by cell, the 32-bit threshold below which the cell's own option is
    /// selected.</param>
    /// <param name="aliases">Receives, by cell, the option selected otherwise.</param>
    /// <param name="cells">Scratch memory, one byte per option: cells below the average share fill it from the front,
    /// others from the back.</param>
    public static void Fill(Span<double> weights, Span<uint> thresholds, Span<byte> aliases, Span<byte> cells)
    {
        var count = weights.Length;
        var sum = 0.0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        var (small, large) = (0, count);
        var scale = count / sum;
        for (var option = 0; option < count; option++)
        {
            weights[option] *= scale;
            cells[weights[option] < 1 ? small++ : --large] = (byte)option;
        }

        while (small > 0 && large < count)
        {
            var less = cells[--small];
            var more = cells[large];
            thresholds[less] = unchecked((uint)(long)(weights[less] * 4294967296.0));
            aliases[less] = more;
            // The larger option fills the rest of the smaller one's cell, and keeps that much less for its own.
            weights[more] -= 1 - weights[less];
            if (weights[more] < 1)
            {
                large++;
                cells[small++] = more;
            }
        }

        FillWhole(cells[..small], thresholds, aliases);
        FillWhole(cells[large..count], thresholds, aliases);
    }

    /// <summary>The cell that a random word selects.</summary>
    /// <param name="word">A random 32-bit word.</param>
    /// <param name="count">Number of cells.</param>
    /// <returns>The cell, and the remainder of the word to compare with the cell's threshold.</returns>
    public static (int Cell, uint Remainder) Locate(uint word, int count)
    {
        var product = (ulong)word * (uint)count;
        return ((int)(product >> 32), unchecked((uint)product));
    }

    /// <summary>Cells left over because of rounding always select their own option.</summary>
    private static void FillWhole(ReadOnlySpan<byte> cells, Span<uint> thresholds, Span<byte> aliases)
    {
        foreach (var cell in cells)
        {
            thresholds[cell] = uint.MaxValue;
            aliases[cell] = cell;
        }
    }
}
