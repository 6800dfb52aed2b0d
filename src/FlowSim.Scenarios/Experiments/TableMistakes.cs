using FlowSim.Foundation.Diagnostics;
using FlowSim.Scenarios.Diagnostics;

namespace FlowSim.Scenarios.Experiments;

/// <summary>Reports the first mistakes of a table one by one and the others as a number, so that a million are not a million lines.</summary>
internal sealed class TableMistakes(DiagnosticBag bag)
{
    /// <summary>The most mistakes that are told one by one.</summary>
    public const int MaxShown = 40;

    private int _shown;
    private long _more;
    private SourcePosition _moreFrom;

    /// <summary>Whether there is one.</summary>
    public bool Any => _shown > 0;

    /// <summary>Whether the next mistake is only counted.</summary>
    public bool IsFull => _shown == MaxShown;

    /// <summary>Takes a mistake that is told.</summary>
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

    /// <summary>Takes a mistake that is only counted.</summary>
    public void Count(SourcePosition at)
    {
        _moreFrom = _more++ == 0 ? at : _moreFrom;
    }

    /// <summary>Reports how many were only counted.</summary>
    public void ReportMore()
    {
        if (_more > 0)
        {
            bag.Add(ScenarioDiagnostics.MoreInTable(_moreFrom, _more));
        }
    }
}
