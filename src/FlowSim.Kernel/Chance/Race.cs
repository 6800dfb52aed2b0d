using System.Runtime.CompilerServices;
using FlowSim.Kernel.Time;

namespace FlowSim.Kernel.Chance;

/// <summary>
/// Competing risks: the cause that comes first of several, each with its waiting time. Where two come in the same tick, the
/// one added first wins.
/// </summary>
/// <typeparam name="TCause">What may end the wait; an enumeration of one byte, as records keep it.</typeparam>
internal struct Race<TCause>
    where TCause : struct, Enum
{
    /// <summary>A race of one cause so far.</summary>
    /// <param name="cause">The cause.</param>
    /// <param name="wait">Ticks until it happens.</param>
    public Race(TCause cause, int wait)
    {
        Cause = cause;
        Wait = wait;
    }

    /// <summary>The cause that comes first.</summary>
    public TCause Cause { get; private set; }

    /// <summary>Ticks until it happens.</summary>
    public int Wait { get; private set; }

    /// <summary>The cause as records keep it.</summary>
    public readonly byte Code => Unsafe.BitCast<TCause, byte>(Cause);

    /// <summary>The cause that a record keeps.</summary>
    public static TCause CauseOf(byte code) => Unsafe.BitCast<byte, TCause>(code);

    /// <summary>Adds a cause.</summary>
    /// <param name="cause">The cause.</param>
    /// <param name="wait">Ticks until it happens; <see cref="WaitingTime.Never"/> where it cannot.</param>
    public void Add(TCause cause, int wait)
    {
        if (wait < Wait)
        {
            (Cause, Wait) = (cause, wait);
        }
    }
}
