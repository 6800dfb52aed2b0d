using System.Collections.Immutable;
using FlowSim.Model.Network;

namespace FlowSim.Model.Policy;

/// <summary>
/// What an entry needs to put its terms in force. Only <see cref="PolicyTimeline"/> makes one, and as a ref struct it
/// cannot be kept for later, so that nothing else writes the state of policy.
/// </summary>
public readonly ref struct PolicyWriter
{
    private readonly PolicyState? _policy;
    private readonly RouteNetwork _network;
    private readonly ImmutableArray<PlaceId> _everywhere;

    internal PolicyWriter(
        PolicyState policy, RouteNetwork network, ImmutableArray<PlaceId> everywhere, DateOnly entryDate)
    {
        _policy = policy;
        _network = network;
        _everywhere = everywhere;
        EntryDate = entryDate;
    }

    /// <summary>The families, with what earlier entries put in force.</summary>
    /// <exception cref="InvalidOperationException">No timeline made this writer.</exception>
    public PolicyState Policy => _policy ?? throw NoTimeline();

    /// <summary>The first date of the entry.</summary>
    public DateOnly EntryDate { get; }

    /// <summary>The places an entry names, or all places if it names none.</summary>
    public ImmutableArray<PlaceId> NamedOrAll(ImmutableArray<PlaceId> at) => at.IsEmpty ? _everywhere : at;

    /// <summary>The country of a place, in two letters.</summary>
    public string CountryOf(PlaceId place) => _network[place].Country;

    /// <summary>Terms to write, the same everywhere.</summary>
    public ref T At<T>(Nationwide<T> family)
        where T : struct, ITerms<T> => ref Edit(family, 0);

    /// <summary>The terms of a place to write.</summary>
    public ref T At<T>(PerPlace<T> family, PlaceId place)
        where T : struct, ITerms<T> => ref Edit(family, place.Index);

    /// <summary>The terms of a group or kind to write.</summary>
    public ref T At<TKey, T>(PerKey<TKey, T> family, TKey key)
        where TKey : unmanaged
        where T : struct, ITerms<T> => ref Edit(family, family.PositionOf(key));

    /// <summary>The terms of a place and key to write.</summary>
    public ref T At<TKey, T>(PerPlaceAnd<TKey, T> family, PlaceId place, TKey key)
        where TKey : unmanaged
        where T : struct, ITerms<T> => ref Edit(family, family.PositionOf(place.Index, key));

    private ref T Edit<T>(TermsTable<T> family, int position)
        where T : struct, ITerms<T>
    {
        if (_policy is null)
        {
            throw NoTimeline();
        }

        return ref family.Edit(position);
    }

    private static InvalidOperationException NoTimeline() => new("Only a timeline writes the state of policy.");
}
