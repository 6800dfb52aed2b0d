using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Scenarios.Experiments;

/// <summary>
/// Reports the first problems of a table one by one and then only their number, so that a million problems do not give
/// a million lines.
/// </summary>
internal sealed class TableMistakes(DiagnosticBag bag)
{
    /// <summary>Maximum number of problems that are reported one by one.</summary>
    public const int MaxShown = 40;

    private int _shown;
    private long _more;
    private SourcePosition _moreFrom;

    /// <summary>Whether there is a problem.</summary>
    public bool Any => _shown > 0;

    /// <summary>Whether the next problem is only counted.</summary>
    public bool IsFull => _shown == MaxShown;

    /// <summary>Adds a problem that is reported.</summary>
    public void Report(Diagnostic mistake)
    {
        if (IsFull)
        {
            Count(mistake.At);
            return;
        }

        bag.Add(mistake);
        _shown++;
    }

    /// <summary>Adds a problem that is only counted.</summary>
    public void Count(SourcePosition at)
    {
        _moreFrom = _more++ == 0 ? at : _moreFrom;
    }

    /// <summary>Reports how many problems were only counted.</summary>
    public void ReportMore()
    {
        if (_more > 0)
        {
            bag.Add(ScenarioDiagnostics.MoreInTable(_moreFrom, _more));
        }
    }
}
