using FlowSim.Kernel.Time;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Asylum;

/// <summary>
/// Sets where parties stop tomorrow and why: where they can claim asylum and the share that does, the office that
/// decides, and where they meet cards, buses and caravans.
/// </summary>
internal sealed class ClaimPointRefresh(SimulatedWorld world) : IDayService, IDeclaresState
{
    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Reads = [DayState.PolicyInForce, DayState.ShelterShares, DayState.Caravans],
        Writes = [DayState.ClaimPoints],
    };

    /// <inheritdoc/>
    public void Begin() => Refresh();

    /// <inheritdoc/>
    public void EndDay(Day today) => Refresh();

    private void Refresh() => world.Claims.Refresh(world.Policy, world.Shelters, world.Caravans);
}
