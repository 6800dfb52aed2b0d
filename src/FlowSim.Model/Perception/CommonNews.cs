namespace FlowSim.Model.Perception;

/// <summary>
/// What the communities reported last of each leg, of all kinds: passages, passages at risk of a setback, setbacks and
/// harms. A community takes from it what the others reported since it last listened, as each of them reports once between two of
/// its revisions.
/// </summary>
internal sealed class CommonNews
{
    private readonly NewsColumns _columns;
    private readonly Tally[] _byCommunity;
    private readonly Tally[] _all;

    public CommonNews(int communities, NewsColumns columns)
    {
        _columns = columns;
        _byCommunity = new Tally[communities * columns.Legs];
        _all = new Tally[columns.Legs];
    }

    /// <summary>What a community reported last of a leg.</summary>
    public Tally Of(int community, int leg) => _byCommunity[(community * _columns.Legs) + leg];

    /// <summary>What all other communities reported last of a leg.</summary>
    public Tally OfOthers(int community, int leg) => _all[leg].Minus(Of(community, leg));

    /// <summary>A community reports what its parties lived through; what it reported before is old.</summary>
    public void Report(int community, NewsWindow window)
    {
        for (var leg = 0; leg < _columns.Legs; leg++)
        {
            var news = default(Tally);
            var (first, columns) = _columns.Of(leg).GetOffsetAndLength(_columns.Count);
            for (var column = first; column < first + columns; column++)
            {
                news = news.Plus(Tally.At(window, column));
            }

            ref var last = ref _byCommunity[(community * _columns.Legs) + leg];
            _all[leg] = _all[leg].Minus(last).Plus(news);
            last = news;
        }
    }

    /// <summary>Counts of one leg.</summary>
    /// <param name="Passages">Passages of parties.</param>
    /// <param name="AtRisk">Those at risk of a setback.</param>
    /// <param name="Setbacks">Parties apprehended, or returned at the border.</param>
    /// <param name="Harms">Parties that became victims of a crime.</param>
    internal readonly record struct Tally(int Passages, int AtRisk, int Setbacks, int Harms)
    {
        /// <summary>The counts of one column of a window.</summary>
        public static Tally At(NewsWindow window, int column) => new(
            window.Passages[column],
            window.Passages[column] - window.SafePassages[column],
            window.Setbacks[column],
            window.Harms[column]);

        /// <summary>The sum with other counts.</summary>
        public Tally Plus(Tally other) =>
            new(Passages + other.Passages, AtRisk + other.AtRisk, Setbacks + other.Setbacks, Harms + other.Harms);

        /// <summary>The difference from other counts.</summary>
        public Tally Minus(Tally other) =>
            new(Passages - other.Passages, AtRisk - other.AtRisk, Setbacks - other.Setbacks, Harms - other.Harms);
    }
}
