using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Travel.Caravans;

/// <summary>Officers who break up caravans at a place.</summary>
/// <param name="Share">Share of the parties of a caravan that are separated from it, 0 to 1.</param>
/// <param name="ApprehendedShare">Share of these that are apprehended on the spot, 0 to 1.</param>
public readonly record struct DispersalTerms(double Share, double ApprehendedShare) : ITerms<DispersalTerms>
{
    /// <inheritdoc/>
    public static DispersalTerms Unset(ModelParameters parameters) => default;
}
