using FlowSim.Fakes;

namespace FlowSim.Experiments.Pipeline;

public sealed class WorkPipelineTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Every_item_is_worked_on_once_and_its_result_taken_once(int workers)
    {
        var taken = new List<int>();

        Pipeline(workers, number => number * 2).Run(_ => Enumerable.Range(0, 1000), taken.Add);

        Assert.Equal(Enumerable.Range(0, 1000).Select(number => number * 2), taken.Order());
    }

    [Fact]
    public void In_order_a_result_waits_for_those_before_it()
    {
        using var isSecondDone = new ManualResetEventSlim();
        var taken = new List<int>();

        Pipeline(
            2,
            number =>
            {
                if (number == 0)
                {
                    isSecondDone.Wait();
                }
                else
                {
                    isSecondDone.Set();
                }

                return number;
            },
            keepsOrder: true).Run(_ => [0, 1], taken.Add);

        Assert.Equal([0, 1], taken);
    }

    [Fact]
    public void Out_of_order_a_result_is_taken_as_soon_as_it_is_there()
    {
        using var isSecondTaken = new ManualResetEventSlim();
        var taken = new List<int>();

        Pipeline(2, number =>
        {
            if (number == 0)
            {
                isSecondTaken.Wait();
            }

            return number;
        }).Run(_ => [0, 1], number =>
        {
            taken.Add(number);
            isSecondTaken.Set();
        });

        Assert.Equal([1, 0], taken);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(3, true)]
    [InlineData(3, false)]
    public void No_more_items_are_drawn_than_there_is_room_for(int workers, bool keepsOrder)
    {
        const int Count = 2000;
        const int Capacity = 5;
        var (drawn, taken, max) = (0, 0, 0);

        Pipeline(workers, number => number, keepsOrder, Capacity).Run(
            _ => Enumerable.Range(0, Count).Select(number =>
            {
                max = Math.Max(max, ++drawn - Volatile.Read(ref taken));
                return number;
            }),
            _ => Volatile.Write(ref taken, taken + 1));

        Assert.Equal(Count, taken);
        Assert.InRange(max, 1, Capacity);
    }

    [Fact]
    public void One_worker_is_the_calling_thread()
    {
        Assert.Equal(0, ThreadsOf(1));

        // The watch sees threads where there are some.
        Assert.Equal(3, ThreadsOf(3));

        static int ThreadsOf(int workers) => ThreadWatch.OtherThreads(
            () => Pipeline(workers, number => number).Run(_ => Enumerable.Range(0, 100), _ => { }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void The_failure_of_a_worker_is_thrown_and_ends_the_work(int workers)
    {
        var failure = Assert.Throws<InvalidOperationException>(() => Pipeline(workers, number => number == 7
            ? throw new InvalidOperationException("seven")
            : number).Run(_ => Enumerable.Range(0, int.MaxValue), _ => { }));

        Assert.Equal("seven", failure.Message);
    }

    [Fact]
    public void The_first_failure_is_thrown_and_not_the_cancellation_it_causes()
    {
        using var isWaiting = new ManualResetEventSlim();

        Assert.Throws<InvalidOperationException>(() =>
            new WorkPipeline<int, int>(2, (number, cancellation) =>
            {
                if (number == 0)
                {
                    isWaiting.Set();
                    cancellation.WaitHandle.WaitOne();
                    cancellation.ThrowIfCancellationRequested();
                }

                isWaiting.Wait(CancellationToken.None);
                throw new InvalidOperationException();
            })
            {
                Capacity = 2,
            }.Run(_ => [0, 1], _ => { }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_taker_that_fails_ends_the_work_with_its_failure(int workers)
    {
        // Often, since each thread may be anywhere when the end comes.
        for (var time = 0; time < 25; time++)
        {
            Assert.Throws<IOException>(() => Pipeline(workers, number => number).Run(
                _ => Enumerable.Range(0, int.MaxValue), _ => throw new IOException("no space left")));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_source_that_fails_is_reported_after_the_results_before_it(int workers)
    {
        var taken = new List<int>();

        Assert.Throws<InvalidDataException>(() => Pipeline(workers, number => number).Run(_ => Broken(), taken.Add));

        Assert.Equal([0, 1, 2], taken.Order());

        static IEnumerable<int> Broken()
        {
            yield return 0;
            yield return 1;
            yield return 2;
            throw new InvalidDataException();
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Cancelled_it_cancels_the_work_and_says_so(int workers)
    {
        using var cancel = new CancellationTokenSource();
        var begun = 0;

        Assert.Throws<OperationCanceledException>(() => Pipeline(workers, number =>
        {
            Interlocked.Increment(ref begun);
            cancel.Cancel();
            return number;
        }).Run(_ => Enumerable.Range(0, int.MaxValue), _ => { }, cancel.Token));

        Assert.InRange(begun, 1, workers);
    }

    [Fact]
    public void A_source_that_waits_is_ended_by_a_failure()
    {
        Assert.Throws<IOException>(() => Pipeline(2, number => number).Run(
            Waiting, _ => throw new IOException("nobody listens")));

        static IEnumerable<int> Waiting(CancellationToken end)
        {
            yield return 0;
            end.WaitHandle.WaitOne();
        }
    }

    private static WorkPipeline<int, int> Pipeline(
        int workers, Func<int, int> work, bool keepsOrder = false, int capacity = 10) =>
        new(workers, (number, _) => work(number)) { Capacity = capacity, KeepsOrder = keepsOrder };
}
