using System.Runtime.CompilerServices;
using FlowSim.Model.Parameters;

namespace FlowSim.Model.Policy;

/// <summary>Terms by nationality group or party kind, the same everywhere.</summary>
/// <typeparam name="TKey">An enum without gaps, from 0.</typeparam>
/// <typeparam name="T">The terms.</typeparam>
public sealed class PerKey<TKey, T> : TermsTable<T>
    where TKey : unmanaged
    where T : struct, ITerms<T>
{
    internal PerKey(int keys, ModelParameters parameters)
        : base(keys, parameters)
    {
    }

    /// <summary>The terms in force for a group or kind.</summary>
    public ref readonly T this[TKey key] => ref Terms[PositionOf(key)];

    /// <summary>The position of the terms of a group or kind in <see cref="TermsTable{T}.All"/>.</summary>
    public int PositionOf(TKey key) => Unsafe.BitCast<TKey, int>(key);
}
