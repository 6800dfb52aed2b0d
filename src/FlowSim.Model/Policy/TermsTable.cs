using FlowSim.Model.Parameters;

namespace FlowSim.Model.Policy;

/// <summary>An array of terms, with a position for each place, each group or each pair of them.</summary>
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

    /// <summary>The terms at all positions, for loops.</summary>
    public ReadOnlySpan<T> All => Terms;

    private protected T[] Terms { get; }

    /// <summary>The terms at a position, for writing.</summary>
    internal ref T Edit(int position) => ref Terms[position];

    /// <inheritdoc/>
    internal sealed override void Reset() => Array.Fill(Terms, _unset);
}
