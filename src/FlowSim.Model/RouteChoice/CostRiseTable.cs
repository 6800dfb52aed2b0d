using System.Collections.Immutable;
using FlowSim.Kernel.Numerics;

namespace FlowSim.Model.RouteChoice;

/// <summary>
/// What tells how much dearer people believe the way ahead to be than it was without lists, announcements, controls of trains and
/// news, by choice segment and place: the costs of then, in US dollars. Those of now are in the values of route choice.
/// </summary>
internal sealed class CostRiseTable
{
    // Where the value comes this close to the limit, those who might give up are asked, whom the exact cost then decides.
    private const double Margin = 1 + 1e-6;

    private readonly int _segments;
    private readonly int _places;
    private readonly double _scaleUsd;
    private readonly ImmutableArray<ImmutableArray<int>> _homes;

    // In single precision: a cent is far below any tolerance.
    private readonly float[] _expectedUsd;
    private readonly float[] _referenceUsd;
    private readonly float[] _leastPaidUsd;
    private readonly double[] _limits;

    /// <summary>Creates a table without a reference, where the rise is that from nothing: the cost.</summary>
    /// <param name="segments">Number of choice segments.</param>
    /// <param name="places">Number of places.</param>
    /// <param name="homes">The places from which the parties of each nationality group set out.</param>
    /// <param name="scaleUsd">The scale of route choice, in US dollars.</param>
    public CostRiseTable(int segments, int places, ImmutableArray<ImmutableArray<int>> homes, double scaleUsd)
    {
        (_segments, _places, _scaleUsd) = (segments, places, scaleUsd);
        _homes = homes;
        _expectedUsd = new float[segments * places];
        _referenceUsd = new float[segments * places];
        _leastPaidUsd = new float[segments * places];
        _limits = new double[segments * places];
    }

    /// <summary>The rise in US dollars; negative where the way has become cheaper, and 0 where no end can be reached.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="place">The place.</param>
    /// <param name="value">exp(value/scale) of being at the place now.</param>
    public double Usd(int segment, int place, double value) => CostUsd(value) - _referenceUsd[CellOf(segment, place)];

    /// <summary>
    /// The rise less what people who set out from a place expected to pay as far as here, which lies behind them.
    /// </summary>
    public double OverPaidUsd(int segment, int place, int home, double value) =>
        Usd(segment, place, value) - Paid(_expectedUsd[CellOf(segment, home)], _expectedUsd[CellOf(segment, place)]);

    /// <summary>Whether anybody at a place may face a rise of more than what lies behind them; if not, certainly nobody does.</summary>
    public bool MayExceed(int segment, int place, double value) => value > 0 && value < _limits[CellOf(segment, place)];

    /// <summary>Sets what parties of a segment expect to pay from each place, at the costs of the reference.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="expectedUsd">The costs, in US dollars per person.</param>
    /// <param name="stride">How far those of one place are from those of the next.</param>
    public void SetExpected(ChoiceSegment segment, ReadOnlySpan<double> expectedUsd, int stride)
    {
        for (var place = 0; place < _places; place++)
        {
            _expectedUsd[CellOf(segment.Index, place)] = (float)expectedUsd[place * stride];
        }

        // Communities come in pairs: without a smuggler and with one.
        var homes = _homes[segment.Community / 2];
        var nearestUsd = homes.Length > 0 ? homes.Min(home => _expectedUsd[CellOf(segment.Index, home)]) : 0;
        for (var place = 0; place < _places; place++)
        {
            var cell = CellOf(segment.Index, place);
            _leastPaidUsd[cell] = Paid(nearestUsd, _expectedUsd[cell]);
        }
    }

    /// <summary>Keeps the value of a place as that with which later ones are compared.</summary>
    public void SetReference(int segment, int place, double value)
    {
        var cell = CellOf(segment, place);
        _referenceUsd[cell] = (float)CostUsd(value);
        _limits[cell] = Margin * PortableMath.Exp(-(_referenceUsd[cell] + _leastPaidUsd[cell]) / _scaleUsd);
    }

    private double CostUsd(double value) => value > 0 ? -_scaleUsd * PortableMath.Log(value) : 0;

    /// <summary>Those of one place stand together, because parties set out from few places.</summary>
    private int CellOf(int segment, int place) => (place * _segments) + segment;

    private static float Paid(float fromHomeUsd, float fromHereUsd) => Math.Max(0, fromHomeUsd - fromHereUsd);
}
