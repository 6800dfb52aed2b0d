using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Hazards;

/// <summary>How crimes against people on the move are prosecuted.</summary>
/// <param name="SanctionChance">Chance that a crime is punished, once the policy is fully felt, 0 to 1.</param>
/// <param name="PublicityFactor">How much more often a crime against people of a caravan is punished.</param>
public readonly record struct ProsecutionTerms(
    double SanctionChance, double PublicityFactor)
    : ITerms<ProsecutionTerms>
{
    /// <inheritdoc/>
    public static ProsecutionTerms Unset(ModelParameters parameters) => new(parameters.Hazards.SanctionChance, 1);
}
