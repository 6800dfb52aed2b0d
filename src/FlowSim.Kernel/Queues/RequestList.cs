namespace FlowSim.Kernel.Queues;

/// <summary>Today's requests to one service.</summary>
/// <param name="capacity">How many requests it has room for before it grows.</param>
internal class RequestList(int capacity = RequestList.RequestsOfADay)
{
    /// <summary>Room for the requests of all shards on an ordinary day.</summary>
    public const int RequestsOfADay = 1024;

    private Request[] _requests = new Request[capacity];

    /// <summary>Number of requests.</summary>
    public int Count { get; private set; }

    /// <summary>The requests, in queue order once gathered.</summary>
    public ReadOnlySpan<Request> All => _requests.AsSpan(0, Count);

    /// <summary>Adds a request.</summary>
    public void Add(in Request request)
    {
        if (Count == _requests.Length)
        {
            Array.Resize(ref _requests, _requests.Length * 2);
        }

        _requests[Count++] = request;
    }

    /// <summary>
    /// Moves today's requests from all shards into this list, in queue order. The shards' lists are empty afterwards.
    /// </summary>
    /// <param name="shards">The shards.</param>
    /// <param name="listOf">Selects the list of a shard.</param>
    public void Gather<TShard>(TShard[] shards, Func<TShard, RequestList> listOf)
    {
        foreach (var shard in shards)
        {
            TakeFrom(listOf(shard));
        }

        Sort();
    }

    private void TakeFrom(RequestList other)
    {
        foreach (ref readonly var request in other.All)
        {
            Add(in request);
        }

        other.Clear();
    }

    /// <summary>Sorts by key and subject. The result does not depend on which shard a request came from.</summary>
    private void Sort() => _requests.AsSpan(0, Count).Sort();

    /// <summary>Removes all requests.</summary>
    public void Clear() => Count = 0;
}
