namespace FlowSim.Experiments.Pipeline;

public sealed class BackgroundReaderTests
{
    [Fact]
    public void Items_come_in_order_and_end_with_their_source()
    {
        Assert.Equal(Enumerable.Range(0, 500), BackgroundReader.Read(Enumerable.Range(0, 500), CancellationToken.None));
    }

    [Fact]
    public void A_source_that_waits_for_ever_can_be_left()
    {
        using var never = new ManualResetEventSlim();
        using var stop = new CancellationTokenSource();
        var read = new List<int>();

        foreach (var item in BackgroundReader.Read(Waiting(), stop.Token))
        {
            read.Add(item);
            stop.Cancel();
        }

        Assert.Equal([1], read);
        never.Set();

        IEnumerable<int> Waiting()
        {
            yield return 1;
            never.Wait(CancellationToken.None);
        }
    }

    [Fact]
    public void A_source_that_fails_is_reported_after_the_items_before()
    {
        var read = new List<int>();

        Assert.Throws<IOException>(() =>
        {
            foreach (var item in BackgroundReader.Read(Broken(), CancellationToken.None))
            {
                read.Add(item);
            }
        });
        Assert.Equal([1, 2], read);

        static IEnumerable<int> Broken()
        {
            yield return 1;
            yield return 2;
            throw new IOException("the pipe broke");
        }
    }

    [Fact]
    public void Not_more_than_two_items_are_read_ahead()
    {
        var (read, taken, max) = (0, 0, 0);

        foreach (var _ in BackgroundReader.Read(Counted(), CancellationToken.None))
        {
            taken++;
            max = Math.Max(max, Volatile.Read(ref read) - taken);
        }

        Assert.Equal(1000, taken);

        // One in the hands of the thread, one in the queue.
        Assert.InRange(max, 0, 2);

        IEnumerable<int> Counted()
        {
            for (var item = 0; item < 1000; item++)
            {
                Interlocked.Increment(ref read);
                yield return item;
            }
        }
    }
}
