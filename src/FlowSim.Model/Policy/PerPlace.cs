using FlowSim.Model.Network;
using FlowSim.Model.Parameters;

namespace FlowSim.Model.Policy;

/// <summary>Terms by place.</summary>
/// <typeparam name="T">The terms.</typeparam>
public sealed class PerPlace<T> : TermsTable<T>
    where T : struct, ITerms<T>
{
    internal PerPlace(int places, ModelParameters parameters)
        : base(places, parameters)
    {
    }

    /// <summary>The terms in force at a place.</summary>
    public ref readonly T this[PlaceId place] => ref Terms[place.Index];

    /// <summary>The terms in force at the place with the given index.</summary>
    public ref readonly T this[int place] => ref Terms[place];
}
