using FlowSim.Kernel.Time;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Controls;

/// <summary>
/// Sets tomorrow's chance of being stopped on each leg, and while waiting at each place, from the officers on duty, who may
/// follow people, the crowds they see and the size of caravans.
/// </summary>
internal sealed class StopChanceRefresh(SimulatedWorld world) : IDayService, IDeclaresState
{
    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Reads = [DayState.PolicyInForce, DayState.Crowds, DayState.Caravans],
        Writes = [DayState.StopChances],
    };

    /// <inheritdoc/>
    public void Begin() => Refresh();

    /// <inheritdoc/>
    public void EndDay(Day today) => Refresh();

    private void Refresh()
    {
        world.Deployment.Refresh(world.Policy, world.Crowds);
        world.Encounters.Refresh(world.Policy, world.Crowds, world.Deployment, world.Caravans.People);
        world.WaitingStops.Refresh(world.Policy, world.Crowds, world.Deployment);
    }
}
