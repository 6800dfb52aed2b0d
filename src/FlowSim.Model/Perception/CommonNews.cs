namespace FlowSim.Model.Perception;

/// <summary>
/// What the communities reported last of each leg, added up over kinds: passages, passages at risk of a setback, setbacks and
/// harms. A community takes from it what the others reported since it last listened, as each of them reports once between two of
/// its revisions.
/// </summary>
internal sealed class CommonNews
{
    private readonly int _legs;
    private readonly Tally[] _byCommunity;
    private readonly Tally[] _all;

    public CommonNews(int communities, int legs)
    {
        _legs = legs;
        _byCommunity = new Tally[communities * legs];
        _all = new Tally[legs];
    }

    /// <summary>What a community reported last of a leg.</summary>
    public Tally Of(int community, int leg) => _byCommunity[(community * _legs) + leg];

    /// <summary>What all other communities reported last of a leg.</summary>
    public Tally OfOthers(int community, int leg) => _all[leg].Minus(Of(community, leg));

    /// <summary>A community reports what its parties lived through; what it reported before is old.</summary>
    public void Report(int community, NewsWindow window, int kinds)
    {
        for (var leg = 0; leg < _legs; leg++)
        {
            var news = default(Tally);
            for (var kind = 0; kind < kinds; kind++)
            {
                news = news.Plus(Tally.At(window, (kind * _legs) + leg));
            }

            ref var last = ref _byCommunity[(community * _legs) + leg];
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
        /// <summary>The counts of one cell of a window.</summary>
        public static Tally At(NewsWindow window, int cell) => new(
            window.Passages[cell],
            window.Passages[cell] - window.SafePassages[cell],
            window.Setbacks[cell],
            window.Harms[cell]);

        /// <summary>The sum with other counts.</summary>
        public Tally Plus(Tally other) =>
            new(Passages + other.Passages, AtRisk + other.AtRisk, Setbacks + other.Setbacks, Harms + other.Harms);

        /// <summary>The difference from other counts.</summary>
        public Tally Minus(Tally other) =>
            new(Passages - other.Passages, AtRisk - other.AtRisk, Setbacks - other.Setbacks, Harms - other.Harms);
    }
}
