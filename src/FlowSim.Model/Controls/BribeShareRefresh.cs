using FlowSim.Kernel.Time;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Controls;

/// <summary>
/// Sets the share of tomorrow's stops at each place that end in a payment, from how long each force has been there and
/// from oversight.
/// </summary>
internal sealed class BribeShareRefresh(SimulatedWorld world) : IDayService, IDeclaresState
{
    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Reads = [DayState.PolicyInForce],
        ReadsYesterday = [DayState.BribeShares],
        Writes = [DayState.BribeShares],
    };

    /// <inheritdoc/>
    public void Begin() => Refresh();

    /// <inheritdoc/>
    public void EndDay(Day today) => Refresh();

    private void Refresh() => world.Corruption.Refresh(world.Policy);
}
