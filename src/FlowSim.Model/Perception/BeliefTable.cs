using FlowSim.Kernel.Numerics;
using FlowSim.Model.Departure;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;
using FlowSim.Model.Policy;
using FlowSim.Model.RouteChoice;

namespace FlowSim.Model.Perception;

/// <summary>
/// What each community believes about each leg: how often people are apprehended and become victims of crime on it, from an
/// initial expectation and from news that arrives with a delay. Rows are communities, columns are legs.
/// </summary>
internal sealed class BeliefTable
{
    private readonly RouteNetwork _network;
    private readonly ModelParameters _parameters;
    private readonly double[] _heardPassages;
    private readonly double[] _heardAtRisk;
    private readonly double[] _heardSetbacks;
    private readonly double[] _heardHarms;
    private readonly double[] _priorSetback;
    private readonly double[] _priorHarm;
    private readonly double[] _crossingShare;
    private readonly double[] _weights;
    private readonly double[] _leavingShare;
    private readonly double[] _dangerIndex;
    private readonly double[] _announced;
    private readonly NewsWindow[] _delayed;
    private readonly double _retained;
    private bool _isAnnounced;
    private bool _wasAnnounced;
    private int _newest;

    public BeliefTable(RouteNetwork network, ModelParameters parameters)
    {
        _network = network;
        _parameters = parameters;
        var perception = parameters.Perception;
        var communities = TravellerClass.CommunitiesOf(parameters.Groups.Length);
        _leavingShare = new double[communities];
        _dangerIndex = new double[communities];
        var cells = communities * network.Legs.Length;
        _heardPassages = new double[cells];
        _heardAtRisk = new double[cells];
        _heardSetbacks = new double[cells];
        _heardHarms = new double[cells];
        _priorSetback = [.. network.Legs.Select(leg => BeliefRule.PriorSetback(leg, perception))];
        _priorHarm = [.. network.Legs.Select(leg => BeliefRule.PriorHarm(leg, perception))];
        _crossingShare = [.. ShortestWays.SharesOfCrossing(network)];
        _weights = new double[2 * cells];
        _announced = new double[cells];
        RefreshDays = Math.Max(1, (int)Math.Round(perception.RefreshDays));
        var windows = (int)Math.Round(perception.DelayDays / RefreshDays, MidpointRounding.AwayFromZero) + 1;
        _delayed = [.. Enumerable.Range(0, windows).Select(_ => new NewsWindow(cells))];
        _retained = BeliefRule.Retained(RefreshDays, perception.HalfLifeDays);
        Array.Fill(_leavingShare, 1);
        Array.Fill(_dangerIndex, 1);
        Reweigh(heardOnly: false);
    }

    /// <summary>Days between two revisions.</summary>
    public int RefreshDays { get; }

    /// <summary>Number of revisions until news arrives.</summary>
    public int DelayRevisions => _delayed.Length - 1;

    /// <summary>The counts since the last revision, by community and leg, to be filled by the caller.</summary>
    public NewsWindow Newest => _delayed[_newest];

    /// <summary>exp(-perceived cost/scale) of every leg, for a choice segment.</summary>
    public ReadOnlySpan<double> WeightsOf(ChoiceSegment segment)
    {
        var legs = _network.Legs.Length;
        var row = (segment.Community * 2) + (segment.WithChildren ? 1 : 0);
        return _weights.AsSpan(row * legs, legs);
    }

    /// <summary>
    /// The share of a community's parties that set out despite the perceived risk on the legs it travels.
    /// </summary>
    public double LeavingShare(int community) => _leavingShare[community];

    /// <summary>
    /// The perceived risk of being apprehended on the journeys of a community, relative to before the run.
    /// </summary>
    public double DangerIndex(int community) => _dangerIndex[community];

    /// <summary>Updates the effect of announcements, which fade, to a date.</summary>
    public void Hear(PolicyState policy, DateOnly date)
    {
        _wasAnnounced = _isAnnounced;
        _isAnnounced = false;
        var legs = _network.Legs.Length;
        for (var cell = 0; cell < _announced.Length; cell++)
        {
            // Communities come in pairs: without a smuggler and with one.
            var group = new NationalityGroup(cell / legs / 2);
            var leg = cell % legs;
            _announced[cell] = policy.Announcements[_network.Legs[leg].From, group].SetbackOn(date)
                + (policy.GeneralAnnouncements[group].SetbackOn(date) * _crossingShare[leg]);
            _isAnnounced |= _announced[cell] != 0;
        }
    }

    /// <summary>Computes the weights of the first day, if something was announced before it.</summary>
    public void Begin()
    {
        if (_isAnnounced)
        {
            Reweigh(heardOnly: false);
        }
    }

    /// <summary>Applies information whose delay has passed, and lets older information fade.</summary>
    /// <param name="sharePerCount">Weight of one counted passage: the share heard divided by the share
    /// simulated.</param>
    public void Learn(double sharePerCount)
    {
        // The windows form a ring: the oldest one is due now, and is then cleared to become the newest.
        var due = _delayed[(_newest + 1) % _delayed.Length];
        for (var cell = 0; cell < _heardPassages.Length; cell++)
        {
            _heardPassages[cell] = (_heardPassages[cell] * _retained) + (due.Passages[cell] * sharePerCount);
            _heardAtRisk[cell] = (_heardAtRisk[cell] * _retained)
                + ((due.Passages[cell] - due.SafePassages[cell]) * sharePerCount);
            _heardSetbacks[cell] = (_heardSetbacks[cell] * _retained) + (due.Setbacks[cell] * sharePerCount);
            _heardHarms[cell] = (_heardHarms[cell] * _retained) + (due.Harms[cell] * sharePerCount);
        }

        Deter();
        _newest = (_newest + 1) % _delayed.Length;
        Newest.Clear();
        // An announcement, and its end, also changes legs of which nobody has heard.
        Reweigh(heardOnly: !_isAnnounced && !_wasAnnounced);
    }

    private double Setback(int cell, int leg)
    {
        var estimate = BeliefRule.Estimate(
            _priorSetback[leg], _parameters.Perception.PriorStrength, _heardAtRisk[cell], _heardSetbacks[cell]);
        return _announced[cell] == 0 ? estimate : Math.Max(estimate + _announced[cell], 0);
    }

    private double Harm(int cell, int leg) => BeliefRule.Estimate(
        _priorHarm[leg], _parameters.Perception.PriorStrength, _heardPassages[cell], _heardHarms[cell]);

    /// <summary>
    /// Compares the risk of the journeys heard of with what was expected of them before. Both add up over the legs of a
    /// journey, however many they are.
    /// </summary>
    private void Deter()
    {
        var legs = _network.Legs.Length;
        for (var community = 0; community < _leavingShare.Length; community++)
        {
            var (expected, risk) = (0.0, 0.0);
            for (var leg = 0; leg < legs; leg++)
            {
                var cell = (community * legs) + leg;
                expected += _heardPassages[cell] * _priorSetback[leg];
                risk += _heardPassages[cell] * Setback(cell, leg);
            }

            _dangerIndex[community] = expected > 0 ? risk / expected : 1;
            _leavingShare[community] = DeterrenceRule.LeavingShare(_dangerIndex[community], _parameters.Departure);
        }
    }

    /// <summary>
    /// Recomputes weights: of all legs, or only of those about which a community has heard something.
    /// </summary>
    private void Reweigh(bool heardOnly)
    {
        var legs = _network.Legs.Length;
        var scale = _parameters.RouteChoice.ScaleUsd;
        for (var cell = 0; cell < _heardPassages.Length; cell++)
        {
            if (heardOnly && _heardPassages[cell] + _heardSetbacks[cell] + _heardHarms[cell] == 0)
            {
                continue;
            }

            var (community, leg) = (cell / legs, cell % legs);
            var (setback, harm) = (Setback(cell, leg), Harm(cell, leg));
            for (var children = 0; children < 2; children++)
            {
                var usd = LegCost.PerceivedUsd(withChildren: children != 0, setback, harm, _parameters.RouteChoice);
                _weights[(((community * 2) + children) * legs) + leg] = PortableMath.Exp(-Math.Min(usd / scale, 300));
            }
        }
    }

    /// <summary>What happened between two revisions, by community and leg.</summary>
    internal sealed class NewsWindow(int cells)
    {
        /// <summary>Passages of parties.</summary>
        public int[] Passages { get; } = new int[cells];

        /// <summary>Those of <see cref="Passages"/> with no risk of a setback.</summary>
        public int[] SafePassages { get; } = new int[cells];

        /// <summary>Parties apprehended, or returned at the border.</summary>
        public int[] Setbacks { get; } = new int[cells];

        /// <summary>Parties that became victims of a crime.</summary>
        public int[] Harms { get; } = new int[cells];

        /// <summary>Sets all counts to zero.</summary>
        public void Clear()
        {
            Array.Clear(Passages);
            Array.Clear(SafePassages);
            Array.Clear(Setbacks);
            Array.Clear(Harms);
        }
    }
}
