using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Border.Crossing;

/// <summary>The agents who watch a sector.</summary>
/// <param name="PerKm">Agents for each kilometre of the border; as many as in the reference without an entry.</param>
public readonly record struct AgentTerms(double PerKm) : ITerms<AgentTerms>
{
    /// <inheritdoc/>
    public static AgentTerms Unset(ModelParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return new(parameters.Crossing.ReferenceAgentsPerKm);
    }
}
