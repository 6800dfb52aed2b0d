using FlowSim.Kernel.Time;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Travel.Buses;

/// <summary>Sets the routes of tomorrow's free buses if the policy has changed.</summary>
internal sealed class BusRouteRefresh(SimulatedWorld world) : IDayService, IDeclaresState
{
    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Reads = [DayState.PolicyInForce],
        Writes = [DayState.BusRoutes],
    };

    /// <inheritdoc/>
    public void Begin() => Refresh();

    /// <inheritdoc/>
    public void EndDay(Day today) => Refresh();

    private void Refresh() => world.Buses.Refresh(world.Policy);
}
