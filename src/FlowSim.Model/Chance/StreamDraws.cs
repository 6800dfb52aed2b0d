using System.Runtime.CompilerServices;
using FlowSim.Kernel.Chance;

namespace FlowSim.Model.Chance;

/// <summary>Draws random words by the name of their stream; the kernel knows streams only by number.</summary>
public static class StreamDraws
{
    /// <summary>The random words for one question.</summary>
    /// <param name="random">All random draws of the run.</param>
    /// <param name="stream">What kind of question.</param>
    /// <param name="subject">The number, within its group, of what the question is about.</param>
    /// <param name="group">The number of that group.</param>
    /// <param name="occasion">The occasion to which the question refers.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RandomBlock For(this RandomSource random, StreamId stream, uint subject, uint group, uint occasion) =>
        random.For((uint)stream, subject, group, occasion);

    /// <summary>The random words for the one question that a stream asks about a subject.</summary>
    /// <param name="random">All random draws of the run.</param>
    /// <param name="stream">What kind of question.</param>
    /// <param name="subject">The key of the subject: the hash of its content.</param>
    public static RandomBlock For(this RandomSource random, StreamId stream, ulong subject) =>
        random.For(subject, (ulong)stream << DrawKey.QuestionShift);
}
