using FlowSim.Model.Parameters;

namespace FlowSim.Model.Border.Agreements;

/// <summary>What people do after a transfer to a third country.</summary>
public sealed record CooperativeAgreementParameters
{
    /// <summary>Share of transferred parties that apply for asylum there.</summary>
    [Parameter("share of parties", 0, 1, "US Senate 2021", Prior = "uniform(0.02, 0.06)")]
    public double ClaimShare { get; init; } = 0.036;

    /// <summary>Of the parties that apply there, the share that abandons the claim and then does as the others do.</summary>
    [Parameter("share of claims", 0, 1, "US Senate 2021", Prior = "beta(16, 18)")]
    public double ClaimAbandonedShare { get; init; } = 0.47;

    /// <summary>
    /// Share of the others that set out again for the destination country from there; the rest return home.
    /// </summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0.1, 0.5)")]
    public double TryAgainShare { get; init; } = 0.3;
}
