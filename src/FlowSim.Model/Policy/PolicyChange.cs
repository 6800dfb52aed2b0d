using FlowSim.Kernel.Time;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Policy;

/// <summary>Puts tomorrow's policy in force if it differs from today's.</summary>
internal sealed class PolicyChange(SimulatedWorld world) : IDayService, IDeclaresState
{
    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Writes = [DayState.PolicyInForce],
    };

    /// <inheritdoc/>
    public void Begin() => world.Timeline.Set(world.Period.Begins);

    /// <inheritdoc/>
    public void EndDay(Day today)
    {
        var tomorrow = world.Period.DateOf(today).AddDays(1);
        if (world.Timeline.ChangesOn(tomorrow))
        {
            world.Timeline.Set(tomorrow);
        }
    }
}
