using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Border.Crossing;

/// <summary>The agents who watch a sector.</summary>
/// <param name="IsKnown">Whether their number is known; otherwise there are as many as in the reference.</param>
/// <param name="PerKm">Agents for each kilometre of the border.</param>
public readonly record struct AgentTerms(bool IsKnown, double PerKm) : ITerms<AgentTerms>
{
    /// <inheritdoc/>
    public static AgentTerms Unset(ModelParameters parameters) => default;
}
