using FlowSim.Kernel.Time;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.People;

/// <summary>
/// Moves the fee of smugglers towards what the officers on duty make it, and sets the share of tomorrow's parties that
/// hire one.
/// </summary>
internal sealed class SmugglerMarketRefresh(SimulatedWorld world) : IDayService, IDeclaresState
{
    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Reads = [DayState.PolicyInForce],
        ReadsYesterday = [DayState.Beliefs, DayState.SmugglerMarket],
        Writes = [DayState.SmugglerMarket],
    };

    /// <inheritdoc/>
    public void Begin() => world.Smugglers.Begin(world.Policy, world.Beliefs);

    /// <inheritdoc/>
    public void EndDay(Day today) => world.Smugglers.Refresh(world.Policy, world.Beliefs);
}
