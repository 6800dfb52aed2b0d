using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Controls;

/// <summary>How the officers of one force on patrol at a place follow people.</summary>
/// <param name="Share">Share of them who do, from 0 to 1; 0 without an entry.</param>
/// <param name="LagDays">Mean number of days until they are where people have gone.</param>
public readonly record struct RedeploymentTerms(double Share, double LagDays) : ITerms<RedeploymentTerms>
{
    /// <inheritdoc/>
    public static RedeploymentTerms Unset(ModelParameters parameters) => default;
}
