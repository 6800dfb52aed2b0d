namespace FlowSim.Model.RouteChoice;

/// <summary>The options at a place for parties of one segment, as an alias table.</summary>
internal readonly ref struct Ways
{
    /// <summary>
    /// The cell where there is no choice: the threshold is never met, and the alias is the first option.
    /// </summary>
    public const uint OnlyOne = 0;

    /// <summary>Bits of a cell for its alias; the others are for the threshold.</summary>
    public const int AliasBits = 8;

    private const uint AliasMask = (1u << AliasBits) - 1;

    private readonly ReadOnlySpan<uint> _cells;
    private readonly ReadOnlySpan<ushort> _targets;
    private readonly bool _isOnlyOne;

    /// <summary>
    /// The options in these cells, which lead to these legs. Reading a cell here prefetches the row while the
    /// random word is computed.
    /// </summary>
    public Ways(ReadOnlySpan<uint> cells, ReadOnlySpan<ushort> targets)
    {
        _cells = cells;
        _targets = targets;
        _isOnlyOne = cells[0] == OnlyOne;
    }

    /// <summary>The option selected by a random word: a leg, or <see cref="ChoiceTable.Exit"/>.</summary>
    public ushort Pick(uint word)
    {
        if (_isOnlyOne)
        {
            return _targets[0];
        }

        var (offset, remainder) = AliasTable.Locate(word, _cells.Length);
        var cell = _cells[offset];
        return _targets[(remainder >> AliasBits) < (cell >> AliasBits) ? offset : (int)(cell & AliasMask)];
    }
}
