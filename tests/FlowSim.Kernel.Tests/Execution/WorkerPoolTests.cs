using FlowSim.Fakes;
using FlowSim.Kernel.Execution;

namespace FlowSim.Kernel.Tests.Execution;

public sealed class WorkerPoolTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Every_piece_is_done_once_each_time(int workers)
    {
        using var pool = new WorkerPool(workers);
        var done = new int[100];

        for (var time = 1; time <= 20; time++)
        {
            pool.Run(done.Length, (piece, _) => Interlocked.Increment(ref done[piece]));

            Assert.All(done, count => Assert.Equal(time, count));
        }
    }

    [Fact]
    public void One_worker_is_the_caller()
    {
        Assert.Equal(0, ThreadsOf(1));

        // The watch sees threads where there are some.
        Assert.Equal(2, ThreadsOf(3));

        static int ThreadsOf(int workers) => ThreadWatch.OtherThreads(() =>
        {
            using var pool = new WorkerPool(workers);
            pool.Run(100, (_, _) => { });
        });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_failure_is_thrown_where_the_work_was_asked_for_and_the_pool_works_on(int workers)
    {
        using var pool = new WorkerPool(workers);

        var failure = Assert.Throws<InvalidOperationException>(
            () => pool.Run(10, (piece, _) => throw new InvalidOperationException($"piece {piece}")));

        Assert.StartsWith("piece ", failure.Message, StringComparison.Ordinal);
        var done = 0;
        pool.Run(10, (_, _) => Interlocked.Increment(ref done));
        Assert.Equal(10, done);
    }

    [Fact]
    public void A_pool_without_workers_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new WorkerPool(0));
    }
}
