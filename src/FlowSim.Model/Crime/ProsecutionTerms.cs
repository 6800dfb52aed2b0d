using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Crime;

/// <summary>How crimes against people on the move are prosecuted.</summary>
/// <param name="SanctionChance">Probability that a crime is punished, once the policy has full effect, 0 to 1.</param>
/// <param name="PublicityFactor">How many times more often a crime against people in a caravan is punished.</param>
public readonly record struct ProsecutionTerms(
    double SanctionChance, double PublicityFactor)
    : ITerms<ProsecutionTerms>
{
    /// <inheritdoc/>
    public static ProsecutionTerms Unset(ModelParameters parameters) => new(parameters.Hazards.SanctionChance, 1);
}
