namespace FlowSim.Model.RouteChoice;

/// <summary>The options at a place for parties of one segment, with the bounds of their cumulative shares.</summary>
internal readonly ref struct Ways
{
    // Whether parties may give up stands in the lowest bit of the first bound of a row, which does not count in a choice.
    private const int MayGiveUpBit = 1;

    private readonly ReadOnlySpan<int> _bounds;
    private readonly ReadOnlySpan<ushort> _targets;

    /// <summary>
    /// The options with these bounds, which lead to these legs. Reading a bound here prefetches the row while the random word is
    /// computed.
    /// </summary>
    public Ways(ReadOnlySpan<int> bounds, ReadOnlySpan<ushort> targets)
    {
        _bounds = bounds;
        _targets = targets;
        MayGiveUp = (bounds[0] & MayGiveUpBit) == 0;
    }

    /// <summary>
    /// Whether a party here can face a rise in the cost of the way ahead of more than what lies behind it. Mostly none can, and
    /// this stands in the row that is read anyway.
    /// </summary>
    public bool MayGiveUp { get; }

    /// <summary>States in the first bound of a row, as it was calculated, that parties may give up there.</summary>
    public static void Mark(ref int firstBound) => firstBound &= ~MayGiveUpBit;

    /// <summary>The option selected by a random word: a leg, or <see cref="ChoiceTable.Exit"/>.</summary>
    public ushort Pick(uint word) => _targets[CumulativeShares.Find(_bounds, word)];
}
