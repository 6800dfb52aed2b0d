using FlowSim.Engine.World;
using FlowSim.Foundation.Time;

namespace FlowSim.Engine.Services;

/// <summary>Puts tomorrow's policy in force if it differs from today's.</summary>
internal sealed class PolicyChange(SimulatedWorld world) : IDayService
{
    /// <inheritdoc/>
    public void Begin() => PutInForce(world.Period.From);

    /// <inheritdoc/>
    public void EndDay(Day today)
    {
        var tomorrow = world.Period.DateOf(today).AddDays(1);
        if (world.Timeline.ChangesOn(tomorrow))
        {
            PutInForce(tomorrow);
        }
    }

    private void PutInForce(DateOnly date)
    {
        world.Timeline.Set(date);
        world.Claims.RefreshOffices(world.Policy);
        world.Buses.Refresh(world.Policy);
    }
}
