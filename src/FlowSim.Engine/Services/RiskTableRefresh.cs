using FlowSim.Engine.Observation;
using FlowSim.Engine.World;
using FlowSim.Foundation.Time;
using FlowSim.Model.Perception;

namespace FlowSim.Engine.Services;

/// <summary>
/// Sets tomorrow's chances of being stopped, of becoming a victim of crime and of meeting the asylum agency.
/// </summary>
internal sealed class RiskTableRefresh : IDayService
{
    private readonly SimulatedWorld _world;
    private readonly FlowLedger _flows;
    private readonly double _retained;
    private double _sanctionChance;

    public RiskTableRefresh(SimulatedWorld world, FlowLedger flows)
    {
        _world = world;
        _flows = flows;
        _retained = BeliefRule.Retained(1, world.Parameters.Hazards.ProsecutionHalfLifeDays);
        _sanctionChance = world.Parameters.Hazards.SanctionChance;
    }

    /// <inheritdoc/>
    public void Begin() => Refresh(isFirst: true, isFirstDay: true);

    /// <inheritdoc/>
    public void EndDay(Day today) => Refresh(isFirst: false, isFirstDay: today.Number == 0);

    private void Refresh(bool isFirst, bool isFirstDay)
    {
        var target = _world.Policy.Prosecution.Value.SanctionChance;
        _sanctionChance = target + ((_sanctionChance - target) * _retained);
        var caravans = _world.Caravans.People;
        _world.Encounters.Refresh(_world.Policy, _flows.TodayByLeg, _world.SampleShare, caravans, isFirstDay);
        _world.Hazards.Refresh(_world.Policy, _sanctionChance, caravans);
        _world.Corruption.Refresh(_world.Policy, isFirst);
        _world.Claims.RefreshReach(_world.Policy, _world.Shelters, _world.Encounters);
        _world.Claims.MarkCaravans(_world.Caravans);
        _world.Rail.Refresh(_world.Policy, _world.Choice.SurchargeUsd);
        _world.Smugglers.Refresh(_world.Policy, _world.Beliefs, isFirst);
    }
}
