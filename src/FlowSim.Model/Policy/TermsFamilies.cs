using FlowSim.Model.Parameters;

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

    /// <summary>Terms by a key with the given number of values.</summary>
    internal PerKey<TKey, T> PerKey<TKey, T>(int keys)
        where TKey : unmanaged
        where T : struct, ITerms<T> => Add(new PerKey<TKey, T>(keys, _parameters));

    /// <summary>Terms by place and by a key with the given number of values.</summary>
    internal PerPlaceAnd<TKey, T> PerPlaceAnd<TKey, T>(int keys)
        where TKey : unmanaged
        where T : struct, ITerms<T> => Add(new PerPlaceAnd<TKey, T>(_places, keys, _parameters));

    /// <summary>Resets every family to the terms without any entry.</summary>
    internal void Reset()
    {
        foreach (var family in _all)
        {
            family.Reset();
        }
    }

    private TFamily Add<TFamily>(TFamily family)
        where TFamily : TermsFamily
    {
        _all.Add(family);
        return family;
    }
}
