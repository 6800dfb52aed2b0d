using FlowSim.Model.Controls;
using FlowSim.Model.Parameters;
using FlowSim.Model.People;

namespace FlowSim.Model.Policy;

/// <summary>Creates the families of a state and keeps a list of them, so that a reset cannot miss one.</summary>
public sealed class TermsFamilies
{
    private readonly List<TermsFamily> _all = [];
    private readonly int _places;
    private readonly ModelParameters _parameters;

    internal TermsFamilies(int places, ModelParameters parameters)
    {
        _places = places;
        _parameters = parameters;
    }

    /// <summary>The families made so far.</summary>
    internal IReadOnlyList<TermsFamily> All => _all;

    /// <summary>Terms that are the same everywhere.</summary>
    internal Nationwide<T> Nationwide<T>()
        where T : struct, ITerms<T> => Add(new Nationwide<T>(_parameters));

    /// <summary>Terms by place.</summary>
    internal PerPlace<T> PerPlace<T>()
        where T : struct, ITerms<T> => Add(new PerPlace<T>(_places, _parameters));

    /// <summary>Terms by party kind.</summary>
    internal PerKey<PartyKind, T> PerKind<T>()
        where T : struct, ITerms<T> => Add(new PerKey<PartyKind, T>(TravellerClass.KindCount, _parameters));

    /// <summary>Terms by nationality group.</summary>
    internal PerKey<NationalityGroup, T> PerGroup<T>()
        where T : struct, ITerms<T> => Add(new PerKey<NationalityGroup, T>(_parameters.Groups.Length, _parameters));

    /// <summary>Terms by place and nationality group.</summary>
    internal PerPlaceAnd<NationalityGroup, T> PerPlaceAndGroup<T>()
        where T : struct, ITerms<T> => PerPlaceAnd<NationalityGroup, T>(_parameters.Groups.Length);

    /// <summary>Terms by place and by kind and nationality group.</summary>
    internal PerPlaceAnd<PartyCell, T> PerPlaceAndCell<T>()
        where T : struct, ITerms<T> => PerPlaceAnd<PartyCell, T>(PartyCell.CountFor(_parameters.Groups.Length));

    /// <summary>Terms by place and force.</summary>
    internal PerPlaceAnd<Force, T> PerPlaceAndForce<T>()
        where T : struct, ITerms<T> => PerPlaceAnd<Force, T>(_parameters.Forces.Length);

    /// <summary>Resets every family to the terms without any entry.</summary>
    internal void Reset()
    {
        foreach (var family in _all)
        {
            family.Reset();
        }
    }

    private PerPlaceAnd<TKey, T> PerPlaceAnd<TKey, T>(int keys)
        where TKey : unmanaged
        where T : struct, ITerms<T> => Add(new PerPlaceAnd<TKey, T>(_places, keys, _parameters));

    private TFamily Add<TFamily>(TFamily family)
        where TFamily : TermsFamily
    {
        _all.Add(family);
        return family;
    }
}
