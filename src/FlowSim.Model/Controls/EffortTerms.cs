using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Controls;

/// <summary>The effort of one force at a place.</summary>
/// <param name="Factor">Inspections that an officer makes, relative to what is usual; 1 without an entry.</param>
public readonly record struct EffortTerms(double Factor) : ITerms<EffortTerms>
{
    /// <inheritdoc/>
    public static EffortTerms Unset(ModelParameters parameters) => new(1);
}
