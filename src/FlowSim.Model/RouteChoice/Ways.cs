namespace FlowSim.Model.RouteChoice;

/// <summary>The options at a place for parties of one segment, as an alias table.</summary>
internal readonly ref struct Ways
{
    /// <summary>
    /// The cell where there is no choice: the threshold is never met, and the alias is the first option.
    /// </summary>
    public const uint OnlyOne = 0;

    // A cell packs 24 bits of threshold, 7 bits of alias and, in the first cell of a row, whether parties may give up there, so
    // that all tables together fit into a core's own cache.
    // RouteNetwork.MaxLegsFromOnePlace is as many as the alias has room for.
    private const int AliasBits = 7;
    private const int ThresholdShift = AliasBits + 1;
    private const uint AliasMask = (1u << AliasBits) - 1;
    private const uint MayGiveUpBit = 1u << AliasBits;

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
        _isOnlyOne = (cells[0] & ~MayGiveUpBit) == OnlyOne;
        MayGiveUp = (cells[0] & MayGiveUpBit) != 0;
    }

    /// <summary>
    /// Whether a party here can face a rise in the cost of the way ahead of more than what lies behind it. Mostly none can, and
    /// this stands in the row that is read anyway.
    /// </summary>
    public bool MayGiveUp { get; }

    /// <summary>A cell.</summary>
    /// <param name="threshold">The 32-bit threshold below which its own option is selected; 24 bits are kept.</param>
    /// <param name="alias">The option selected otherwise.</param>
    public static uint Cell(uint threshold, byte alias) => ((threshold >> ThresholdShift) << ThresholdShift) | alias;

    /// <summary>States in the first cell of a row whether parties may give up there.</summary>
    public static void Mark(ref uint firstCell, bool mayGiveUp) =>
        firstCell = (firstCell & ~MayGiveUpBit) | (mayGiveUp ? MayGiveUpBit : 0);

    /// <summary>The option selected by a random word: a leg, or <see cref="ChoiceTable.Exit"/>.</summary>
    public ushort Pick(uint word)
    {
        if (_isOnlyOne)
        {
            return _targets[0];
        }

        var (offset, remainder) = AliasTable.Locate(word, _cells.Length);
        var cell = _cells[offset];
        return _targets[remainder >> ThresholdShift < cell >> ThresholdShift ? offset : (int)(cell & AliasMask)];
    }
}
