using System.Runtime.CompilerServices;
using FlowSim.Model.Network;
using FlowSim.Model.Parameters;

namespace FlowSim.Model.Policy;

/// <summary>Terms by place and by force, nationality group or cell. Those of one place follow each other.</summary>
/// <typeparam name="TKey">An enum without gaps, from 0, or an index as a type of its own.</typeparam>
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

    /// <summary>The terms in force at the place with that index for a key.</summary>
    public ref readonly T this[int place, TKey key] => ref Terms[PositionOf(place, key)];

    /// <summary>Where among <see cref="TermsTable{T}.All"/> the terms of a place and key are.</summary>
    public int PositionOf(int place, TKey key) => (place * _keys) + Unsafe.BitCast<TKey, int>(key);
}
