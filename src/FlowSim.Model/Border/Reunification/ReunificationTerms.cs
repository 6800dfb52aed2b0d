using FlowSim.Model.Parameters;
using FlowSim.Model.Policy;

namespace FlowSim.Model.Border.Reunification;

/// <summary>Reunification of unaccompanied children at a place with relatives in the destination country.</summary>
/// <param name="Share">Share of the children with relatives there who are found eligible, 0 to 1.</param>
/// <param name="DelayDays">Days the procedure takes.</param>
public readonly record struct ReunificationTerms(double Share, double DelayDays) : ITerms<ReunificationTerms>
{
    /// <inheritdoc/>
    public static ReunificationTerms Unset(ModelParameters parameters) => default;
}
