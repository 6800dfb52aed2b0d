using FlowSim.Kernel.Time;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Controls;

/// <summary>
/// Sets the waits for tomorrow's trains, and what they add to the cost of each leg, if the policy has changed.
/// </summary>
internal sealed class TrainWaitRefresh(SimulatedWorld world) : IDayService, IDeclaresState
{
    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Reads = [DayState.PolicyInForce],
        Writes = [DayState.TrainWaits],
    };

    /// <inheritdoc/>
    public void Begin() => Refresh();

    /// <inheritdoc/>
    public void EndDay(Day today) => Refresh();

    private void Refresh() => world.Rail.Refresh(world.Policy);
}
