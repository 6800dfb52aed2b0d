using FlowSim.Kernel.Queues;

namespace FlowSim.Kernel.Tests.Queues;

public sealed class RequestListTests
{
    /// <summary>Requests in queue order: by tick, then by draw, then by subject.</summary>
    private static readonly Request[] InOrder =
    [
        new(Request.KeyOf(3, 0), 9, 1),
        new(Request.KeyOf(3, uint.MaxValue), 2, 2),
        new(Request.KeyOf(4, 7), ulong.MaxValue, 3),
        new(Request.KeyOf(4, 8), 1, 4),
        new(Request.KeyOf(4, 8), 5, 5),
        new(Request.KeyOf(4, 8), 1ul << 63, 6),
        new(Request.KeyOf(6, 0), 0, 7),
    ];

    [Fact]
    public void The_order_does_not_depend_on_where_the_requests_come_from()
    {
        for (var shards = 1; shards <= 4; shards++)
        {
            for (var turn = 0; turn < InOrder.Length; turn++)
            {
                Assert.Equal(InOrder, Gathered(shards, turn));
            }
        }
    }

    [Fact]
    public void A_request_keeps_its_tick() =>
        Assert.Equal([3, 3, 4, 4, 4, 4, 6], InOrder.Select(request => request.Tick));

    [Fact]
    public void The_lists_of_the_shards_are_empty_afterwards()
    {
        RequestList[] shards = [new(1), new(1)];
        shards[1].Add(in InOrder[0]);
        shards[1].Add(in InOrder[1]);

        new RequestList().Gather(shards, shard => shard);

        Assert.All(shards, shard => Assert.Equal(0, shard.Count));
    }

    /// <summary>The requests after they were spread over some shards, beginning with another one each time.</summary>
    private static Request[] Gathered(int shards, int turn)
    {
        RequestList[] lists = [.. Enumerable.Range(0, shards).Select(_ => new RequestList(1))];
        for (var index = 0; index < InOrder.Length; index++)
        {
            lists[index % shards].Add(in InOrder[(index + turn) % InOrder.Length]);
        }

        var all = new RequestList(1);
        all.Gather(lists, list => list);
        return all.All.ToArray();
    }
}
