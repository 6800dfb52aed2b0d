using FlowSim.Kernel.Queues;

namespace FlowSim.Kernel.Tests.Queues;

public sealed class SlotQueueTests
{
    private readonly WaitingRoom<KernelRecord>[] _rooms = [new(2), new(2), new(2)];

    [Fact]
    public void Records_of_all_shards_leave_in_the_order_in_which_they_joined()
    {
        var queue = new SlotQueue<KernelRecord>(_rooms);
        int[] handles = [.. Enumerable.Range(0, 30).Select(index => Join(queue, index % _rooms.Length, index))];

        foreach (var handle in handles)
        {
            Assert.Equal(handle, queue.First());
            Assert.Equal(handle, queue.Leave());
        }

        Assert.Equal(SlotHandle.None, queue.First());
    }

    [Fact]
    public void A_vacant_slot_is_passed_over_and_freed()
    {
        var queue = new SlotQueue<KernelRecord>(_rooms);
        var first = Join(queue, 1, 7);
        var second = Join(queue, 1, 8);

        _rooms[1].Vacate(SlotHandle.SlotOf(first));

        Assert.Equal(second, queue.First());
        Assert.Equal(SlotHandle.SlotOf(first), Seat(1, 9));
    }

    [Fact]
    public void An_emptied_queue_can_be_joined_again()
    {
        var queue = new SlotQueue<KernelRecord>(_rooms);
        Join(queue, 0, 1);
        queue.Leave();

        var next = Join(queue, 2, 2);

        Assert.Equal(next, queue.First());
        Assert.Equal(2, _rooms[2][SlotHandle.SlotOf(next)].Index);
    }

    private int Join(SlotQueue<KernelRecord> queue, int shard, int index)
    {
        var handle = SlotHandle.Of(shard, Seat(shard, index));
        queue.Join(handle);
        return handle;
    }

    private int Seat(int shard, int index)
    {
        var record = new KernelRecord { Index = index };
        return _rooms[shard].Seat(in record);
    }
}
