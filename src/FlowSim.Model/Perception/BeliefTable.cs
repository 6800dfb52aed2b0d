using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.RouteChoice;

namespace FlowSim.Model.Perception;

/// <summary>
/// What people believe about each leg: how often parties are apprehended and become victims of crime on it, from an initial
/// expectation and from news that arrives with a delay. Harms are by community and leg, setbacks by community and
/// <see cref="NewsColumns"/>, and what follows for the cost of a leg by audience (community and kind), without papers and with.
/// </summary>
internal sealed class BeliefTable
{
    private const int Kinds = TravellerClass.KindCount;

    private readonly RouteNetwork _network;
    private readonly ModelParameters _parameters;
    private readonly double[] _heardPassages;
    private readonly double[] _heardHarms;
    private readonly double[] _heardAtRisk;
    private readonly double[] _heardSetbacks;
    private readonly double[] _ownPassages;
    private readonly double[] _priorSetback;
    private readonly double[] _priorHarm;
    private readonly double[] _crossingShare;
    private readonly double[] _weights;
    private readonly double[] _weightsWithPapers;
    private readonly double[] _announced;
    private readonly double[] _expected;
    private readonly double[] _risk;
    private readonly bool[] _isAnnounced;
    private readonly bool[] _wasAnnounced;
    private readonly NewsWindow[][] _delayed;
    private readonly int[] _newest;
    private readonly CommonNews _common;
    private readonly double _retained;

    public BeliefTable(RouteNetwork network, ModelParameters parameters)
    {
        _network = network;
        _parameters = parameters;
        var perception = parameters.Perception;
        Communities = TravellerClass.CommunitiesOf(parameters.Groups.Length);
        var legs = network.Legs.Length;
        Columns = new NewsColumns(network);
        var (cells, columns) = (Communities * legs, Communities * Columns.Count);
        (_heardPassages, _heardHarms, _announced) = (new double[cells], new double[cells], new double[cells]);
        (_heardAtRisk, _heardSetbacks, _ownPassages) = (new double[columns], new double[columns], new double[columns]);
        (_weights, _weightsWithPapers) = (new double[Communities * Kinds * legs], new double[Communities * Kinds * legs]);
        _priorSetback = [.. network.Legs.Select(leg => BeliefRule.PriorSetback(leg, perception))];
        _priorHarm = [.. network.Legs.Select(leg => BeliefRule.PriorHarm(leg, perception))];
        _crossingShare = [.. ShortestWays.SharesOfCrossing(network)];
        (_expected, _risk) = (new double[Communities], new double[Communities]);
        (_isAnnounced, _wasAnnounced) = (new bool[Communities], new bool[Communities]);
        RefreshDays = Math.Max(1, (int)Math.Round(perception.RefreshDays));
        var windows = (int)Math.Round(perception.DelayDays / RefreshDays, MidpointRounding.AwayFromZero) + 1;
        _delayed =
        [
            .. Enumerable.Range(0, Communities)
                .Select(_ => Enumerable.Range(0, windows).Select(_ => new NewsWindow(Columns.Count)).ToArray()),
        ];
        _newest = new int[Communities];
        _common = new CommonNews(Communities, Columns);
        _retained = BeliefRule.Retained(RefreshDays, perception.HalfLifeDays);
        for (var community = 0; community < Communities; community++)
        {
            Reweigh(community, heardOnly: false);
        }
    }

    /// <summary>Number of communities.</summary>
    public int Communities { get; }

    /// <summary>How news is kept apart.</summary>
    public NewsColumns Columns { get; }

    /// <summary>Days between two revisions of a community.</summary>
    public int RefreshDays { get; }

    /// <summary>Whether a community revises its beliefs for a date: at a fixed interval, each on a day of its own, and on
    /// the same dates whenever a run begins.</summary>
    public bool Revises(int community, DateOnly date) =>
        (date.DayNumber + (community * RefreshDays / Communities)) % RefreshDays == 0;

    /// <summary>The counts of a community since its last revision, to be filled by the caller.</summary>
    public NewsWindow Newest(int community) => _delayed[community][_newest[community]];

    /// <summary>exp(-perceived cost/scale) of every leg, for a choice segment.</summary>
    public ReadOnlySpan<double> WeightsOf(ChoiceSegment segment)
    {
        var legs = _network.Legs.Length;
        return (segment.HasPapers ? _weightsWithPapers : _weights).AsSpan(segment.Audience * legs, legs);
    }

    /// <summary>
    /// The perceived risk of being apprehended on the journeys of a community, relative to before the run.
    /// </summary>
    public double DangerIndex(int community) => _expected[community] > 0 ? _risk[community] / _expected[community] : 1;

    /// <summary>Updates what announcements, which fade, say to a community on a date.</summary>
    public void Hear(int community, PolicyState policy, DateOnly date)
    {
        _wasAnnounced[community] = _isAnnounced[community];
        _isAnnounced[community] = false;
        var legs = _network.Legs.Length;
        // Communities come in pairs: without a smuggler and with one.
        var group = new NationalityGroup(community / 2);
        for (var leg = 0; leg < legs; leg++)
        {
            ref var announced = ref _announced[(community * legs) + leg];
            announced = policy.Announcements[_network.Legs[leg].From, group].SetbackOn(date)
                + (policy.GeneralAnnouncements[group].SetbackOn(date) * _crossingShare[leg]);
            _isAnnounced[community] |= announced != 0;
        }
    }

    /// <summary>Computes the weights of the first day, where something was announced before it.</summary>
    public void Begin()
    {
        for (var community = 0; community < Communities; community++)
        {
            if (_isAnnounced[community])
            {
                Reweigh(community, heardOnly: false);
            }
        }
    }

    /// <summary>Applies information of a community whose delay has passed, and lets older information fade.</summary>
    /// <param name="community">The community.</param>
    /// <param name="sharePerCount">Weight of one counted passage: the share heard divided by the share
    /// simulated.</param>
    public void Learn(int community, double sharePerCount)
    {
        // The windows form a ring: the oldest one is due now, and is then cleared to become the newest.
        var windows = _delayed[community];
        var due = windows[(_newest[community] + 1) % windows.Length];
        _common.Report(community, due);
        for (var leg = 0; leg < _network.Legs.Length; leg++)
        {
            LearnOf(community, leg, due, sharePerCount);
        }

        Compare(community);
        _newest[community] = (_newest[community] + 1) % windows.Length;
        Newest(community).Clear();
        // An announcement, and its end, also changes legs of which nobody has heard.
        Reweigh(community, heardOnly: !_isAnnounced[community] && !_wasAnnounced[community]);
    }

    /// <summary>
    /// News of one leg. Crime can happen to everybody, and so can controls in the transit country: a community hears of all
    /// its parties, and of a share of the others'. What the destination country does depends on group and kind, so at its
    /// border only what happened to people of the same community and kind counts.
    /// </summary>
    private void LearnOf(int community, int leg, NewsWindow due, double sharePerCount)
    {
        var legs = _network.Legs.Length;
        var exchanged = sharePerCount * _parameters.Perception.ExchangeShare;
        var (own, others) = (_common.Of(community, leg), _common.OfOthers(community, leg));
        var cell = (community * legs) + leg;
        Add(ref _heardPassages[cell], (own.Passages * sharePerCount) + (others.Passages * exchanged));
        Add(ref _heardHarms[cell], (own.Harms * sharePerCount) + (others.Harms * exchanged));
        var (first, columns) = Columns.Of(leg).GetOffsetAndLength(Columns.Count);
        for (var column = first; column < first + columns; column++)
        {
            var ofKind = CommonNews.Tally.At(due, column);
            var row = (community * Columns.Count) + column;
            Add(ref _ownPassages[row], ofKind.Passages * sharePerCount);
            var (atRisk, setbacks) = columns > 1
                ? (ofKind.AtRisk * sharePerCount, ofKind.Setbacks * sharePerCount)
                : ((own.AtRisk * sharePerCount) + (others.AtRisk * exchanged),
                    (own.Setbacks * sharePerCount) + (others.Setbacks * exchanged));
            Add(ref _heardAtRisk[row], atRisk);
            Add(ref _heardSetbacks[row], setbacks);
        }
    }

    private void Add(ref double heard, double news) => heard = (heard * _retained) + news;

    private double Setback(int community, int row, int leg)
    {
        var estimate = BeliefRule.Estimate(
            _priorSetback[leg], _parameters.Perception.PriorStrength, _heardAtRisk[row], _heardSetbacks[row]);
        var announced = _announced[(community * _network.Legs.Length) + leg];
        return announced == 0 ? estimate : Math.Max(estimate + announced, 0);
    }

    private double Harm(int cell, int leg) => BeliefRule.Estimate(
        _priorHarm[leg], _parameters.Perception.PriorStrength, _heardPassages[cell], _heardHarms[cell]);

    /// <summary>
    /// Compares the risk of the journeys of a community with what was expected of them before. Both add up over the legs of
    /// a journey, however many they are.
    /// </summary>
    private void Compare(int community)
    {
        var (expected, risk) = (0.0, 0.0);
        for (var leg = 0; leg < _network.Legs.Length; leg++)
        {
            var (first, columns) = Columns.Of(leg).GetOffsetAndLength(Columns.Count);
            for (var column = first; column < first + columns; column++)
            {
                var row = (community * Columns.Count) + column;
                expected += _ownPassages[row] * _priorSetback[leg];
                risk += _ownPassages[row] * Setback(community, row, leg);
            }
        }

        (_expected[community], _risk[community]) = (expected, risk);
    }

    /// <summary>
    /// Recomputes weights of a community: of all legs, or only of those about which it has heard something.
    /// </summary>
    private void Reweigh(int community, bool heardOnly)
    {
        for (var leg = 0; leg < _network.Legs.Length; leg++)
        {
            var cell = (community * _network.Legs.Length) + leg;
            var harm = Harm(cell, leg);
            for (var kind = 0; kind < Kinds; kind++)
            {
                var row = (community * Columns.Count) + Columns.Of(leg, kind);
                if (heardOnly && _heardPassages[cell] + _heardSetbacks[row] + _heardHarms[cell] == 0)
                {
                    continue;
                }

                var weight = (((community * Kinds) + kind) * _network.Legs.Length) + leg;
                if (kind > (int)PartyKind.Family && row == (community * Columns.Count) + Columns.Of(leg, kind - 1))
                {
                    // Both travel with children and hear the same.
                    var sameWeight = weight - _network.Legs.Length;
                    (_weights[weight], _weightsWithPapers[weight]) = (_weights[sameWeight], _weightsWithPapers[sameWeight]);
                    continue;
                }

                var withChildren = kind != (int)PartyKind.Adult;
                var setback = Setback(community, row, leg);
                _weights[weight] = Weight(withChildren, setback, harm);
                _weightsWithPapers[weight] = Weight(
                    withChildren, BeliefRule.SetbackWithPapers(setback, IsToBorder(leg)), harm * _parameters.Cards.CrimeFactor);
            }
        }
    }

    private bool IsToBorder(int leg) => _network.Places[_network.Legs[leg].To.Index].IsDestinationBorder;

    private double Weight(bool withChildren, double setback, double harm) =>
        ChoiceTable.Weight(
            LegCost.PerceivedUsd(withChildren, setback, harm, _parameters.RouteChoice), _parameters.RouteChoice.ScaleUsd);
}
