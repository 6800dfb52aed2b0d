using FlowSim.Fakes;

namespace FlowSim.Engine.Tests.Execution;

public sealed class ThreadsTests
{
    [Fact]
    public void A_run_with_one_thread_starts_none()
    {
        Assert.Equal(0, ThreadsOf(1));
        Assert.Equal(1, ThreadsOf(2));

        static int ThreadsOf(int threads) => ThreadWatch.OtherThreads(
            () => SimulationRun.Execute(TestWorlds.Everything(), new RunOptions { Threads = threads, Verify = true }));
    }
}
