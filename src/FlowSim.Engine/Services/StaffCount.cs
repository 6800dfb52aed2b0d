using FlowSim.Engine.World;
using FlowSim.Foundation.Time;
using FlowSim.Model.Policy;

namespace FlowSim.Engine.Services;

/// <summary>Counts the officers on duty today, for their cost. Officers in training cost as much as others.</summary>
internal sealed class StaffCount(SimulatedWorld world) : IDayService
{
    private readonly double[] _controlOfficers = new double[PolicyState.ForceCount];
    private double _asylumOfficers;
    private int _version = -1;

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
        for (var index = 0; index < policy.CheckpointOfficers.Length; index++)
        {
            _controlOfficers[index % PolicyState.ForceCount] += policy.CheckpointOfficers[index] + policy.PatrolOfficers[index];
        }

        _asylumOfficers = 0;
        for (var place = 0; place < policy.OfficeOfficers.Length; place++)
        {
            _asylumOfficers += policy.OfficeOfficers[place]
                + policy.DeskOfficers[place]
                + policy.AddedStaff.At(place, policy.OfficeOfficers, world.Parameters.Asylum);
        }
    }
}
