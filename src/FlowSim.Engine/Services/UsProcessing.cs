using FlowSim.Engine.Execution;
using FlowSim.Engine.World;
using FlowSim.Foundation.Time;

namespace FlowSim.Engine.Services;

/// <summary>Works out how far behind US officers are at each port and sector after a day's contacts.</summary>
internal sealed class UsProcessing(SimulatedWorld world, Shard[] shards) : IDayService
{
    private readonly int[] _contacts = new int[world.Network.Places.Length];

    /// <inheritdoc/>
    public void EndDay(Day today)
    {
        Array.Clear(_contacts);
        foreach (var shard in shards)
        {
            ShardSum.Move(shard.UsContacts, _contacts);
        }

        for (var place = 0; place < _contacts.Length; place++)
        {
            Refresh(place, _contacts[place]);
        }
    }

    private void Refresh(int place, int contacts)
    {
        var table = world.UsProcessing;
        var policy = world.Policy.UsBorder;
        if (double.IsInfinity(policy.ProcessedPerDay[place]))
        {
            table.Held[place] = 0;
            table.ReleaseShare[place] = 0;
            table.DelayDays[place] = 0;
            return;
        }

        var processed = policy.ProcessedPerDay[place] * world.SampleShare;
        var waiting = Math.Max(0, table.Held[place] + contacts - processed);
        var held = Math.Min(waiting, policy.HoldingPlaces[place] * world.SampleShare);
        table.Held[place] = held;
        table.ReleaseShare[place] = contacts > 0 ? Math.Min(1, (waiting - held) / contacts) : 0;
        table.DelayDays[place] = held / processed;
    }
}
