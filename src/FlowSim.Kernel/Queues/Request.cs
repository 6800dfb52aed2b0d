namespace FlowSim.Kernel.Queues;

/// <summary>A request for a service, with what orders it among others.</summary>
/// <param name="Key">Its tick and its precedence in it, as <see cref="KeyOf"/> gives them.</param>
/// <param name="Subject">
/// The key of the record that asks. It decides where tick and precedence are equal, so that the order never depends on where
/// the record happens to lie.
/// </param>
/// <param name="Handle">The handle of the waiting record.</param>
internal readonly record struct Request(ulong Key, ulong Subject, int Handle) : IComparable<Request>
{
    /// <summary>The tick in which it was made.</summary>
    public int Tick => (int)(Key >> 32);

    /// <summary>The key of a request: earlier ticks first, and a random draw among requests of the same tick.</summary>
    public static ulong KeyOf(int tick, uint draw) => ((ulong)(uint)tick << 32) | draw;

    /// <inheritdoc/>
    public int CompareTo(Request other)
    {
        var order = Key.CompareTo(other.Key);
        return order != 0 ? order : Subject.CompareTo(other.Subject);
    }

    /// <summary>Whether one request comes before another.</summary>
    public static bool operator <(Request left, Request right) => left.CompareTo(right) < 0;

    /// <summary>Whether one request comes after another.</summary>
    public static bool operator >(Request left, Request right) => left.CompareTo(right) > 0;

    /// <summary>Whether one request does not come after another.</summary>
    public static bool operator <=(Request left, Request right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one request does not come before another.</summary>
    public static bool operator >=(Request left, Request right) => left.CompareTo(right) >= 0;
}
