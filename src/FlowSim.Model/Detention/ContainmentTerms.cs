using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Detention;

/// <summary>Containment around a station, for a nationality group.</summary>
/// <param name="MedianDays">Median days until people try to travel on; 0 if nobody is contained.</param>
public readonly record struct ContainmentTerms(double MedianDays) : ITerms<ContainmentTerms>
{
    /// <inheritdoc/>
    public static ContainmentTerms Unset(ModelParameters parameters) => default;
}
