using FlowSim.Model.Parameters;

namespace FlowSim.Model.Policy;

/// <summary>The terms of an instrument that is one share, 0 to 1. The family says what it is a share of.</summary>
/// <param name="Share">The share; 0 where no entry is in force.</param>
public readonly record struct ShareTerms(double Share) : ITerms<ShareTerms>
{
    /// <inheritdoc/>
    public static ShareTerms Unset(ModelParameters parameters) => new(0);
}
