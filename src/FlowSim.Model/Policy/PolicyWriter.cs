using System.Collections.Frozen;
using System.Collections.Immutable;
using FlowSim.Model.Controls;
using FlowSim.Model.Network;
using FlowSim.Model.People;

namespace FlowSim.Model.Policy;

/// <summary>
/// Lets an entry write its terms. Only <see cref="PolicyTimeline"/> creates one, and as a ref struct it cannot be
/// stored, so nothing else can write the policy state.
/// </summary>
public readonly ref struct PolicyWriter
{
    private readonly PolicyState? _policy;
    private readonly RouteNetwork _network;
    private readonly EntryDefaults? _defaults;
    private readonly FrozenDictionary<(Type Instrument, string Field), Combination> _combinations;

    internal PolicyWriter(
        PolicyState policy,
        RouteNetwork network,
        EntryDefaults defaults,
        FrozenDictionary<(Type Instrument, string Field), Combination> combinations,
        DateOnly entryDate)
    {
        _policy = policy;
        _network = network;
        _defaults = defaults;
        _combinations = combinations;
        EntryDate = entryDate;
    }

    /// <summary>The families, with the terms of earlier entries.</summary>
    /// <exception cref="InvalidOperationException">The writer was not created by a timeline.</exception>
    public PolicyState Policy => _policy ?? throw NoTimeline();

    /// <summary>The first date of the entry.</summary>
    public DateOnly EntryDate { get; }

    /// <summary>The places an entry names, or all places if it names none.</summary>
    public ImmutableArray<PlaceId> NamedOrAll(ImmutableArray<PlaceId> at) => at.IsEmpty ? Defaults.Everywhere : at;

    /// <summary>The nationality groups an entry names, or all groups if it names none.</summary>
    public ImmutableArray<NationalityGroup> NamedOrAll(ImmutableArray<NationalityGroup> groups) =>
        groups.IsEmpty ? Defaults.Groups : groups;

    /// <summary>The nationality groups an entry names, or those that the transit country takes back.</summary>
    public ImmutableArray<NationalityGroup> NamedOrTakenBack(ImmutableArray<NationalityGroup> groups) =>
        groups.IsEmpty ? Defaults.TakenBack : groups;

    /// <summary>The nationality groups an entry names, or those from outside the region.</summary>
    public ImmutableArray<NationalityGroup> NamedOrExtraRegional(ImmutableArray<NationalityGroup> groups) =>
        groups.IsEmpty ? Defaults.ExtraRegional : groups;

    /// <summary>The forces an entry names, or all forces if it names none.</summary>
    public ImmutableArray<Force> NamedOrAll(ImmutableArray<Force> forces) => forces.IsEmpty ? Defaults.Forces : forces;

    /// <summary>Whether a country is the home country of a nationality group.</summary>
    public bool IsHomeCountry(string country, NationalityGroup group) => Defaults.ProfileOf(group).IsHomeCountry(country);

    /// <summary>
    /// How entries of a number of an instrument combine. The timeline supplies it, so that no instrument knows the others.
    /// </summary>
    internal Combination CombinationOf(Type instrument, string field) => _combinations[(instrument, field)];

    /// <summary>The country of a place, in two letters.</summary>
    public string CountryOf(PlaceId place) => _network[place].Country;

    /// <summary>Nationwide terms, for writing.</summary>
    public ref T At<T>(Nationwide<T> family)
        where T : struct, ITerms<T> => ref Edit(family, 0);

    /// <summary>The terms of a place, for writing.</summary>
    public ref T At<T>(PerPlace<T> family, PlaceId place)
        where T : struct, ITerms<T> => ref Edit(family, place.Index);

    /// <summary>The terms of a group or kind, for writing.</summary>
    public ref T At<TKey, T>(PerKey<TKey, T> family, TKey key)
        where TKey : unmanaged
        where T : struct, ITerms<T> => ref Edit(family, family.PositionOf(key));

    /// <summary>The terms of a place and key, for writing.</summary>
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

    private EntryDefaults Defaults => _defaults ?? throw NoTimeline();

    private static InvalidOperationException NoTimeline() => new("Only a timeline writes the state of policy.");
}
