using System.Runtime.CompilerServices;

namespace FlowSim.Kernel.Calendar;

/// <summary>
/// The events of a shard by tick: a two-level timing wheel whose buckets are lists of chunks in one array. Within the
/// current window each tick has a bucket; each later window has one bucket, which is split by tick when the window
/// begins. Booking and taking an event cost the same however many events there are.
/// </summary>
/// <typeparam name="TRecord">What is booked; 32 bytes are half a cache line.</typeparam>
internal sealed class ShardCalendar<TRecord>
    where TRecord : struct, IEventRecord
{
    /// <summary>Records in a chunk; a chunk of 32-byte records takes 512 bytes.</summary>
    private const int ChunkLength = 16;

    private const int ChunkShift = 4;
    private const int WindowShift = 6;
    private const int WindowLength = 1 << WindowShift;
    private const int None = -1;

    private readonly Bucket[] _ticks = new Bucket[WindowLength];
    private readonly Bucket[] _windows;
    private readonly int _lastTick;
    private TRecord[] _records;
    private int[] _nextChunk;
    private int _firstFree;
    private int _window;

    /// <summary>Creates an empty calendar.</summary>
    /// <param name="tickCount">Ticks in the run. Later events are kept but never come due.</param>
    /// <param name="recordCapacity">Records to allocate room for; the calendar grows beyond that as needed.</param>
    public ShardCalendar(int tickCount, int recordCapacity)
    {
        _lastTick = tickCount;
        _windows = new Bucket[(tickCount >> WindowShift) + 1];
        Array.Fill(_ticks, Bucket.Empty);
        Array.Fill(_windows, Bucket.Empty);
        var chunkCount = ((recordCapacity + ChunkLength - 1) / ChunkLength) + _ticks.Length + _windows.Length;
        _records = new TRecord[chunkCount * ChunkLength];
        _nextChunk = new int[chunkCount];
        _firstFree = None;
        Release(0, chunkCount);
    }

    /// <summary>
    /// Books a record for its due tick, which must not be earlier than the tick that is being drained; for that tick, it comes
    /// into a new bucket, which has to be taken as well.
    /// </summary>
    public void Book(ref readonly TRecord record)
    {
        var tick = Math.Min(record.Due, _lastTick);
        var window = tick >> WindowShift;
        ref var bucket = ref (window == _window ? ref _ticks[tick & (WindowLength - 1)] : ref _windows[window]);
        Append(ref bucket, in record);
    }

    /// <summary>
    /// Removes the bucket of a tick so that it can be drained. Ticks are taken in ascending order, each until nothing is due.
    /// </summary>
    public Drain Take(int tick)
    {
        if (tick >> WindowShift != _window || tick == 0)
        {
            _window = tick >> WindowShift;
            Deal(ref _windows[_window]);
        }

        ref var bucket = ref _ticks[tick & (WindowLength - 1)];
        var drain = new Drain(this, bucket.FirstChunk, bucket.FillOfFirst);
        bucket = Bucket.Empty;
        return drain;
    }

    /// <summary>Whether something has been booked for the tick that was taken last.</summary>
    public bool HasDue(int tick) => _ticks[tick & (WindowLength - 1)].FirstChunk != None;

    /// <summary>Visits every booked record, in no particular order.</summary>
    public void ForEach(Action<TRecord> visit)
    {
        foreach (var bucket in _ticks)
        {
            Visit(bucket, visit);
        }

        foreach (var bucket in _windows)
        {
            Visit(bucket, visit);
        }
    }

    private void Visit(Bucket bucket, Action<TRecord> visit)
    {
        var count = bucket.FillOfFirst;
        for (var chunk = bucket.FirstChunk; chunk != None; chunk = _nextChunk[chunk])
        {
            for (var index = 0; index < count; index++)
            {
                visit(_records[(chunk << ChunkShift) + index]);
            }

            count = ChunkLength;
        }
    }

    private void Deal(ref Bucket bucket)
    {
        var drain = new Drain(this, bucket.FirstChunk, bucket.FillOfFirst);
        bucket = Bucket.Empty;
        while (drain.Next(out var record))
        {
            Append(ref _ticks[Math.Min(record.Due, _lastTick) & (WindowLength - 1)], in record);
        }
    }

    private void Append(ref Bucket bucket, ref readonly TRecord record)
    {
        if (bucket.FillOfFirst == ChunkLength || bucket.FirstChunk == None)
        {
            if (_firstFree == None)
            {
                Grow();
            }

            // The new chunk goes before the full one, so only the first chunk of a list is ever partly filled.
            var chunk = _firstFree;
            _firstFree = _nextChunk[chunk];
            _nextChunk[chunk] = bucket.FirstChunk;
            bucket = new Bucket(chunk, 0);
        }

        _records[(bucket.FirstChunk << ChunkShift) + bucket.FillOfFirst] = record;
        bucket.FillOfFirst++;
    }

    private void Grow()
    {
        var before = _nextChunk.Length;
        var after = before + Math.Max(8, before / 4);
        Array.Resize(ref _records, after * ChunkLength);
        Array.Resize(ref _nextChunk, after);
        Release(before, after);
    }

    private void Release(int from, int until)
    {
        for (var chunk = until - 1; chunk >= from; chunk--)
        {
            Release(chunk);
        }
    }

    private void Release(int chunk)
    {
        _nextChunk[chunk] = _firstFree;
        _firstFree = chunk;
    }

    /// <summary>A list of chunks, of which only the first may be partly filled.</summary>
    private struct Bucket(int firstChunk, int fillOfFirst)
    {
        public int FirstChunk = firstChunk;
        public int FillOfFirst = fillOfFirst;

        public static Bucket Empty => new(None, 0);
    }

    /// <summary>Reads the records of one bucket one by one and frees each chunk once it has been read.</summary>
    public ref struct Drain
    {
        private readonly ShardCalendar<TRecord> _calendar;
        private int _chunk;
        private int _left;

        internal Drain(ShardCalendar<TRecord> calendar, int firstChunk, int fillOfFirst)
        {
            _calendar = calendar;
            _chunk = firstChunk;
            _left = fillOfFirst;
        }

        /// <summary>Reads the next record; false at the end.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Next(out TRecord record)
        {
            if (_left == 0 && !Advance())
            {
                record = default;
                return false;
            }

            record = _calendar._records[(_chunk << ChunkShift) + --_left];
            return true;
        }

        /// <summary>
        /// The record that is read next, or the last one again where it begins another chunk; nothing may be booked while it is used.
        /// </summary>
        public readonly ref readonly TRecord Following =>
            ref _calendar._records[(_chunk << ChunkShift) + Math.Max(_left - 1, 0)];

        private bool Advance()
        {
            if (_chunk == None)
            {
                return false;
            }

            var done = _chunk;
            _chunk = _calendar._nextChunk[done];
            _calendar.Release(done);
            _left = _chunk == None ? 0 : ChunkLength;
            return _chunk != None;
        }
    }
}
