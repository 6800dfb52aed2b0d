using FlowSim.Kernel.Time;
using FlowSim.Model.Perception;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Crime;

/// <summary>
/// Sets tomorrow's chance of a crime or an accident on each leg, from organised crime, the size of caravans and the
/// chance of punishment, which follows prosecution with a delay.
/// </summary>
internal sealed class CrimeChanceRefresh(SimulatedWorld world) : IDayService, IDeclaresState
{
    private readonly double _retained = BeliefRule.Retained(1, world.Parameters.Hazards.ProsecutionHalfLifeDays);
    private double _sanctionChance = world.Parameters.Hazards.SanctionChance;

    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Reads = [DayState.PolicyInForce, DayState.Caravans],
        Writes = [DayState.CrimeChances],
    };

    /// <inheritdoc/>
    public void Begin() => Refresh();

    /// <inheritdoc/>
    public void EndDay(Day today) => Refresh();

    private void Refresh()
    {
        var target = world.Policy.Prosecution.Value.SanctionChance;
        _sanctionChance = target + ((_sanctionChance - target) * _retained);
        world.Hazards.Refresh(world.Policy, _sanctionChance, world.Caravans.People);
    }
}
