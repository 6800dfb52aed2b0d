using FlowSim.Model.Parameters;

namespace FlowSim.Model.Policy;

/// <summary>The terms of an instrument that is a single share, 0 to 1. The family defines the denominator.</summary>
/// <param name="Share">The share; 0 if no entry is in force.</param>
public readonly record struct ShareTerms(double Share) : ITerms<ShareTerms>
{
    /// <inheritdoc/>
    public static ShareTerms Unset(ModelParameters parameters) => new(0);
}
