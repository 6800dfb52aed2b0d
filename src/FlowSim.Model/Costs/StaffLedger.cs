using FlowSim.Model.Controls;

namespace FlowSim.Model.Costs;

/// <summary>Officer-days by month: officers at controls, by force, and officers of the asylum agency.</summary>
internal sealed class StaffLedger(int monthCount, int forceCount)
{
    private readonly double[] _controlDays = new double[monthCount * forceCount];
    private readonly double[] _asylumDays = new double[monthCount];

    /// <summary>Officer-days at checkpoints and on patrol.</summary>
    public double ControlDays(int month, Force force) => _controlDays[(month * forceCount) + force.Index];

    /// <summary>Officer-days at offices and registration desks of the asylum agency.</summary>
    public double AsylumDays(int month) => _asylumDays[month];

    /// <summary>Adds the officers on duty on one day.</summary>
    public void AddDay(int month, ReadOnlySpan<double> controlOfficers, double asylumOfficers)
    {
        for (var force = 0; force < forceCount; force++)
        {
            _controlDays[(month * forceCount) + force] += controlOfficers[force];
        }

        _asylumDays[month] += asylumOfficers;
    }
}
