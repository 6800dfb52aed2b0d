using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Detention;

/// <summary>Information for detained people on the right to asylum.</summary>
/// <param name="Share">Share of detained parties that are informed, 0 to 1.</param>
public readonly record struct RightsInformationTerms(double Share) : ITerms<RightsInformationTerms>
{
    /// <inheritdoc/>
    public static RightsInformationTerms Unset(ModelParameters parameters) => new(parameters.Detention.InformedShare);
}
