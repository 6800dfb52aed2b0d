using System.Runtime.CompilerServices;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;

namespace FlowSim.Model.Policy;

/// <summary>Terms by place and by force, nationality group or cell. The terms of one place are contiguous.</summary>
/// <typeparam name="TKey">An enum without gaps, from 0, or an index with its own type.</typeparam>
/// <typeparam name="T">The terms.</typeparam>
public sealed class PerPlaceAnd<TKey, T> : TermsTable<T>
    where TKey : unmanaged
    where T : struct, ITerms<T>
{
    private readonly int _keys;

    internal PerPlaceAnd(int places, int keys, ModelParameters parameters)
        : base(places * keys, parameters)
    {
        _keys = keys;
    }

    /// <summary>The terms in force at a place for a key.</summary>
    public ref readonly T this[PlaceId place, TKey key] => ref Terms[PositionOf(place.Index, key)];

    /// <summary>The terms in force at the place with the given index for a key.</summary>
    public ref readonly T this[int place, TKey key] => ref Terms[PositionOf(place, key)];

    /// <summary>The position of the terms of a place and key in <see cref="TermsTable{T}.All"/>.</summary>
    public int PositionOf(int place, TKey key) => (place * _keys) + Unsafe.BitCast<TKey, int>(key);
}
