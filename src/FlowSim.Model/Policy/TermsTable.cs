using FlowSim.Model.Parameters;

namespace FlowSim.Model.Policy;

/// <summary>Terms in a row, each at a position that the family gives to a place, a group or both.</summary>
/// <typeparam name="T">The terms.</typeparam>
public abstract class TermsTable<T> : TermsFamily
    where T : struct, ITerms<T>
{
    private readonly T _unset;

    private protected TermsTable(int count, ModelParameters parameters)
    {
        _unset = T.Unset(parameters);
        Terms = new T[count];
        Array.Fill(Terms, _unset);
    }

    /// <summary>The terms of all positions, for loops over all of them.</summary>
    public ReadOnlySpan<T> All => Terms;

    private protected T[] Terms { get; }

    /// <summary>Terms to be written.</summary>
    internal ref T Edit(int position) => ref Terms[position];

    /// <inheritdoc/>
    internal sealed override void Reset() => Array.Fill(Terms, _unset);
}
