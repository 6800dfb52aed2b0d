using FlowSim.Model.Outcomes;

namespace FlowSim.Engine.Observation;

/// <summary>
/// The values of all outcomes: totals, and by month, party kind and nationality group where an outcome can be split.
/// </summary>
public sealed class OutcomeTable
{
    private readonly double[] _totals;
    private readonly double[] _cells;

    /// <summary>Creates an empty table.</summary>
    /// <param name="monthCount">Number of months in the run.</param>
    /// <param name="cellCount">Number of party kinds times number of nationality groups.</param>
    internal OutcomeTable(int monthCount, int cellCount)
    {
        MonthCount = monthCount;
        CellCount = cellCount;
        _totals = new double[OutcomeCatalog.All.Length];
        _cells = new double[OutcomeCatalog.All.Length * monthCount * cellCount];
    }

    /// <summary>Number of months in the run.</summary>
    public int MonthCount { get; }

    /// <summary>
    /// Number of party kinds times number of nationality groups; see <see cref="Model.People.PartyCell"/>.
    /// </summary>
    public int CellCount { get; }

    /// <summary>The value of an outcome over the whole run; NaN where the denominator of a ratio is zero.</summary>
    /// <param name="outcome">Its position in <see cref="OutcomeCatalog.All"/>.</param>
    public double Total(int outcome) => _totals[outcome];

    /// <summary>The value of an outcome in a month for a party kind and nationality group.</summary>
    /// <param name="outcome">Its position in <see cref="OutcomeCatalog.All"/>.</param>
    /// <param name="month">The month, from 0. Stocks at the end of the run are in the last month.</param>
    /// <param name="cell">The index of the cell. An outcome that cannot be split has its value for all people in cell 0
    /// of each month.</param>
    public double this[int outcome, int month, int cell]
    {
        get => _cells[(((outcome * MonthCount) + month) * CellCount) + cell];
        internal set => _cells[(((outcome * MonthCount) + month) * CellCount) + cell] = value;
    }

    internal void SetTotal(int outcome, double value) => _totals[outcome] = value;
}
