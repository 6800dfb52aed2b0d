using System.Collections.Immutable;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// How much dearer people believe the way ahead to be than it was without lists, announcements, controls of trains and news, by
/// choice segment and place, in US dollars.
/// </summary>
internal sealed class CostRiseTable
{
    private readonly int _segments;
    private readonly int _places;
    private readonly ImmutableArray<ImmutableArray<int>> _homes;

    // Together and in single precision, because parties that could give up read them at random; a cent is far below any tolerance.
    private readonly (float RiseUsd, float ExpectedUsd)[] _costs;
    private readonly float[] _referenceUsd;
    private readonly float[] _leastPaidUsd;

    /// <summary>Creates a table without a reference, where the rise is that from nothing: the cost.</summary>
    /// <param name="segments">Number of choice segments.</param>
    /// <param name="places">Number of places.</param>
    /// <param name="homes">The places from which the parties of each nationality group set out.</param>
    public CostRiseTable(int segments, int places, ImmutableArray<ImmutableArray<int>> homes)
    {
        (_segments, _places) = (segments, places);
        _homes = homes;
        _costs = new (float RiseUsd, float ExpectedUsd)[segments * places];
        _referenceUsd = new float[segments * places];
        _leastPaidUsd = new float[segments * places];
    }

    /// <summary>Whether the costs with which others are compared are still to be set.</summary>
    public bool IsReference { get; private set; } = true;

    /// <summary>The rise; negative where the way has become cheaper.</summary>
    public double Usd(int segment, int place) => _costs[CellOf(segment, place)].RiseUsd;

    /// <summary>
    /// The rise less what people who set out from a place expected to pay as far as here, which lies behind them.
    /// </summary>
    public double OverPaidUsd(int segment, int place, int home)
    {
        var here = _costs[CellOf(segment, place)];
        return here.RiseUsd - Paid(_costs[CellOf(segment, home)].ExpectedUsd, here.ExpectedUsd);
    }

    /// <summary>Keeps the costs as those with which later ones are compared.</summary>
    public void RememberReference()
    {
        for (var cell = 0; cell < _costs.Length; cell++)
        {
            _referenceUsd[cell] = _costs[cell].RiseUsd;
        }

        IsReference = false;
    }

    /// <summary>Sets what parties of a segment expect to pay from each place, at the costs of the reference.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="expectedUsd">The costs, in US dollars per person.</param>
    /// <param name="stride">How far those of one place are from those of the next.</param>
    public void SetExpected(ChoiceSegment segment, ReadOnlySpan<double> expectedUsd, int stride)
    {
        for (var place = 0; place < _places; place++)
        {
            _costs[CellOf(segment.Index, place)].ExpectedUsd = (float)expectedUsd[place * stride];
        }

        // Communities come in pairs: without a smuggler and with one.
        var homes = _homes[segment.Community / 2];
        var nearestUsd = homes.Length > 0 ? homes.Min(home => _costs[CellOf(segment.Index, home)].ExpectedUsd) : 0;
        for (var place = 0; place < _places; place++)
        {
            var cell = CellOf(segment.Index, place);
            _leastPaidUsd[cell] = Paid(nearestUsd, _costs[cell].ExpectedUsd);
        }
    }

    /// <summary>
    /// Sets the present cost from a place. Returns whether anybody there faces a rise of more than what lies behind them.
    /// </summary>
    public bool Set(int segment, int place, double costUsd)
    {
        var cell = CellOf(segment, place);
        var riseUsd = (float)(costUsd - _referenceUsd[cell]);
        _costs[cell].RiseUsd = riseUsd;
        return riseUsd > _leastPaidUsd[cell];
    }

    /// <summary>Those of one place stand together, because parties set out from few places.</summary>
    private int CellOf(int segment, int place) => (place * _segments) + segment;

    private static float Paid(float fromHomeUsd, float fromHereUsd) => Math.Max(0, fromHomeUsd - fromHereUsd);
}
