using System.Runtime.ExceptionServices;

namespace FlowSim.Kernel.Execution;

/// <summary>
/// A fixed set of threads that share numbered pieces of work. Any thread may do any piece, so a piece may write only
/// what is its own. One worker is the caller itself: then no thread is started, and nothing waits.
/// </summary>
internal sealed class WorkerPool : IDisposable
{
    private readonly Thread[] _threads;
    private readonly Barrier? _barrier;
    private Action<int, int> _work = static (_, _) => { };
    private int _count;
    private int _next;
    private volatile bool _isClosing;
    private Exception? _failure;

    /// <summary>A pool of this many workers, one of them the caller of <see cref="Run"/>.</summary>
    public WorkerPool(int workers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        _barrier = workers > 1 ? new Barrier(workers) : null;
        _threads = new Thread[workers - 1];
        for (var index = 0; index < _threads.Length; index++)
        {
            var worker = index + 1;
            _threads[index] = new Thread(() => Serve(worker)) { IsBackground = true, Name = $"flowsim-{worker}" };
            _threads[index].Start();
        }
    }

    /// <summary>Does the pieces 0 to <paramref name="count"/> - 1 and returns when all are done.</summary>
    /// <param name="count">Number of pieces.</param>
    /// <param name="work">Does a piece; receives the number of the piece and of the worker.</param>
    public void Run(int count, Action<int, int> work)
    {
        _work = work;
        _count = count;
        _next = 0;
        _barrier?.SignalAndWait();
        Share(0);
        _barrier?.SignalAndWait();
        if (_failure is { } failure)
        {
            _failure = null;
            ExceptionDispatchInfo.Throw(failure);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _isClosing = true;
        _barrier?.SignalAndWait();
        Array.ForEach(_threads, thread => thread.Join());
        _barrier?.Dispose();
    }

    private void Serve(int worker)
    {
        while (true)
        {
            _barrier!.SignalAndWait();
            if (_isClosing)
            {
                return;
            }

            Share(worker);
            _barrier.SignalAndWait();
        }
    }

    private void Share(int worker)
    {
        try
        {
            int piece;
            while ((piece = Interlocked.Increment(ref _next) - 1) < _count)
            {
                _work(piece, worker);
            }
        }
#pragma warning disable CA1031 // Run rethrows any failure of a worker on the calling thread.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Interlocked.CompareExchange(ref _failure, failure, null);
        }
    }
}
