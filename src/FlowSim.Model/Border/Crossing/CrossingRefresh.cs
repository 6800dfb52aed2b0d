using FlowSim.Kernel.Time;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Border.Crossing;

/// <summary>
/// Sets tomorrow's chances of being detected and of dying between ports, from agents, barriers, the season and how many people
/// come to each sector.
/// </summary>
internal sealed class CrossingRefresh(SimulatedWorld world) : IDayService, IDeclaresState
{
    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Reads = [DayState.PolicyInForce, DayState.Crowds],
        Writes = [DayState.CrossingChances],
    };

    /// <inheritdoc/>
    public void Begin() => world.Crossings.Refresh(world.Policy, world.Crowds, world.Period.Begins.Month);

    /// <inheritdoc/>
    public void EndDay(Day today) =>
        world.Crossings.Refresh(world.Policy, world.Crowds, world.Period.DateOf(today).AddDays(1).Month);
}
