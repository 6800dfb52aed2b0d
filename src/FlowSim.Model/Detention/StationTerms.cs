using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Detention;

/// <summary>The detention stations of a place.</summary>
/// <param name="Places">Their capacity, in people.</param>
public readonly record struct StationTerms(double Places) : ITerms<StationTerms>
{
    /// <inheritdoc/>
    public static StationTerms Unset(ModelParameters parameters) => default;
}
