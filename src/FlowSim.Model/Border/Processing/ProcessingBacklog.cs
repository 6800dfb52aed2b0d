using FlowSim.Kernel.Execution;
using FlowSim.Kernel.Time;
using FlowSim.Model.Services;
using FlowSim.Model.World;

namespace FlowSim.Model.Border.Processing;

/// <summary>
/// Computes the backlog of officers of the destination country at each port and sector: how many people are held
/// unprocessed, and the share of tomorrow's that must be released if as many come as today.
/// </summary>
internal sealed class ProcessingBacklog(SimulatedWorld world, Shard[] shards) : IDayService, IDeclaresState
{
    private readonly int[] _came = new int[world.Network.Places.Length];
    private readonly int[] _released = new int[world.Network.Places.Length];

    /// <inheritdoc/>
    public static StateUse Uses { get; } = new()
    {
        Takes = [DayState.DestinationDetentions],
        ReadsYesterday = [DayState.PolicyInForce, DayState.DestinationBacklog],
        Writes = [DayState.DestinationBacklog],
    };

    /// <inheritdoc/>
    public void EndDay(Day today)
    {
        Array.Clear(_came);
        Array.Clear(_released);
        foreach (var shard in shards)
        {
            ShardSum.Move(shard.Capacity.DestinationDetentionDemand, _came);
            ShardSum.Move(shard.Capacity.ReleasedForLackOfDestinationSpace, _released);
        }

        for (var place = 0; place < _came.Length; place++)
        {
            Refresh(place, _came[place], _released[place]);
        }
    }

    private void Refresh(int place, int came, int released)
    {
        var table = world.Processing;
        ref readonly var processing = ref world.Policy.Processing[place];
        if (double.IsInfinity(processing.PeoplePerDay))
        {
            table.Held[place] = 0;
            table.ReleaseShare[place] = 0;
            table.DelayDays[place] = 0;
            return;
        }

        var processed = processing.PeoplePerDay * world.SampleShare;
        var held = Math.Max(0, table.Held[place] + came - released - processed);
        table.Held[place] = held;
        table.ReleaseShare[place] = DestinationProcessingRule.ReleaseShare(
            came, held, processed, processing.HoldingPlaces * world.SampleShare);
        table.DelayDays[place] = held / processed;
    }
}
