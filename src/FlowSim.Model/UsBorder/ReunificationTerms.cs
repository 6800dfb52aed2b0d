using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.UsBorder;

/// <summary>Bringing children alone at a place to relatives in the United States.</summary>
/// <param name="Share">Share of the children with relatives whom the procedure finds fit, 0 to 1.</param>
/// <param name="DelayDays">Days the procedure takes.</param>
public readonly record struct ReunificationTerms(double Share, double DelayDays) : ITerms<ReunificationTerms>
{
    /// <inheritdoc/>
    public static ReunificationTerms Unset(ModelParameters parameters) => default;
}
