using FlowSim.Model.Outcomes;

namespace FlowSim.Engine.Observation;

/// <summary>The values of all outcomes: in total, and by month, party kind and nationality group where they can be split.</summary>
public sealed class OutcomeTable
{
    private readonly double[] _totals;
    private readonly double[] _cells;

    /// <summary>An empty table.</summary>
    /// <param name="monthCount">Months of the run.</param>
    /// <param name="cellCount">Party kinds times nationality groups.</param>
    internal OutcomeTable(int monthCount, int cellCount)
    {
        MonthCount = monthCount;
        CellCount = cellCount;
        _totals = new double[OutcomeCatalog.All.Length];
        _cells = new double[OutcomeCatalog.All.Length * monthCount * cellCount];
    }

    /// <summary>Months of the run.</summary>
    public int MonthCount { get; }

    /// <summary>Party kinds times nationality groups; the cell of a kind and group is kind x groups + group.</summary>
    public int CellCount { get; }

    /// <summary>The value of an outcome over the whole run; not a number where it is relative to nothing.</summary>
    /// <param name="outcome">Its position in <see cref="OutcomeCatalog.All"/>.</param>
    public double Total(int outcome) => _totals[outcome];

    /// <summary>The value of an outcome in a month for a party kind and nationality group.</summary>
    /// <param name="outcome">Its position in <see cref="OutcomeCatalog.All"/>.</param>
    /// <param name="month">The month, from 0. Stocks at the end stand in the last month.</param>
    /// <param name="cell">Kind x groups + group. Outcomes that are not split stand in cell 0 of each month, for everybody.</param>
    public double this[int outcome, int month, int cell]
    {
        get => _cells[(((outcome * MonthCount) + month) * CellCount) + cell];
        internal set => _cells[(((outcome * MonthCount) + month) * CellCount) + cell] = value;
    }

    internal void SetTotal(int outcome, double value) => _totals[outcome] = value;
}
