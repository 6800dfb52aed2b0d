using FlowSim.Kernel.Time;
using FlowSim.Model.Asylum;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Costs;

/// <summary>Counts the officers on duty today, for their cost. Officers in training cost as much as others.</summary>
internal sealed class StaffCount(SimulatedWorld world) : IDayService, IDeclaresState
{
    private readonly double[] _controlOfficers = new double[world.Forces.Count];
    private double _asylumOfficers;
    private int _version = -1;

    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        ReadsYesterday = [DayState.PolicyInForce],
        Writes = [DayState.StaffDays],
    };

    /// <inheritdoc/>
    public void EndDay(Day today)
    {
        if (_version != world.Policy.Version)
        {
            _version = world.Policy.Version;
            CountOfficers();
        }

        world.Staff.AddDay(world.Period.MonthOf(today), _controlOfficers, _asylumOfficers);
    }

    private void CountOfficers()
    {
        var policy = world.Policy;
        Array.Clear(_controlOfficers);
        var controls = policy.Controls.All;
        for (var position = 0; position < controls.Length; position++)
        {
            _controlOfficers[world.Forces.ForceAt(position).Index] += controls[position].Officers;
        }

        _asylumOfficers = 0;
        var offices = policy.Offices.All;
        for (var place = 0; place < offices.Length; place++)
        {
            _asylumOfficers += offices[place].Officers
                + offices[place].AdmissionOfficers
                + policy.Desks[place].Officers
                + AddedStaffRule.At(place, offices, in policy.AddedStaff.Value, world.Parameters.Asylum);
        }
    }
}
