using FlowSim.Engine.Chance;

namespace FlowSim.Engine.Execution;

/// <summary>Who asks a service for something today: handles of waiting parties with the key of their turn.</summary>
internal sealed class RequestList(Draw precedence, int capacity)
{
    private ulong[] _keys = new ulong[capacity];
    private int[] _handles = new int[capacity];

    /// <summary>The draw that decides between requests of the same tick.</summary>
    public Draw Precedence => precedence;

    /// <summary>Requests.</summary>
    public int Count { get; private set; }

    /// <summary>Handles in the order of their turns once gathered.</summary>
    public ReadOnlySpan<int> Handles => _handles.AsSpan(0, Count);

    /// <summary>Keys in the same order.</summary>
    public ReadOnlySpan<ulong> Keys => _keys.AsSpan(0, Count);

    /// <summary>A turn: earlier ticks first, equal ticks by luck.</summary>
    public static ulong KeyOf(int tick, uint draw) => ((ulong)(uint)tick << 32) | draw;

    /// <summary>The tick of a turn.</summary>
    public static int TickOf(ulong key) => (int)(key >> 32);

    /// <summary>Adds a request.</summary>
    public void Add(ulong key, int handle)
    {
        if (Count == _keys.Length)
        {
            Array.Resize(ref _keys, _keys.Length * 2);
            Array.Resize(ref _handles, _handles.Length * 2);
        }

        _keys[Count] = key;
        _handles[Count++] = handle;
    }

    /// <summary>Takes today's requests from all shards, in the order of their turns; the shards' lists are empty afterwards.</summary>
    /// <param name="shards">The shards.</param>
    /// <param name="listOf">The list of a shard that is meant.</param>
    public void Gather(Shard[] shards, Func<Shard, RequestList> listOf)
    {
        foreach (var shard in shards)
        {
            TakeFrom(listOf(shard));
        }

        Sort();
    }

    private void TakeFrom(RequestList other)
    {
        for (var index = 0; index < other.Count; index++)
        {
            Add(other._keys[index], other._handles[index]);
        }

        other.Clear();
    }

    /// <summary>Puts the requests in the order of their turns, which does not depend on who asked from which shard.</summary>
    private void Sort() => _keys.AsSpan(0, Count).Sort(_handles.AsSpan(0, Count));

    /// <summary>Forgets all requests.</summary>
    public void Clear() => Count = 0;
}
