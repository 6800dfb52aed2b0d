using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Detention;

/// <summary>Containment around a station, for a nationality group.</summary>
/// <param name="MedianDays">Days until people try to go on, the median; 0 where nobody is kept.</param>
public readonly record struct ContainmentTerms(double MedianDays) : ITerms<ContainmentTerms>
{
    /// <inheritdoc/>
    public static ContainmentTerms Unset(ModelParameters parameters) => default;
}
