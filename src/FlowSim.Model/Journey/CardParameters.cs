using FlowSim.Model.Parameters;

namespace FlowSim.Model.Journey;

/// <summary>Cards for humanitarian reasons: who asks for one, and what it is worth on the way.</summary>
public sealed record CardParameters
{
    /// <summary>Share of parties passing a place where cards are given who apply.</summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0.3, 0.9)")]
    public double WillingShare { get; init; } = 0.6;

    /// <summary>Mean time that applicants stand in line before they go on without a card.</summary>
    [Parameter("days", 0.1, 1000, "assumption", Prior = "uniform(7, 30)")]
    public double PatienceDays { get; init; } = 14;

    /// <summary>Crime against parties with a card, who need not hide and can take buses, relative to those without.</summary>
    [Parameter("factor", 0, 5, "assumption", Prior = "uniform(0.2, 0.5)")]
    public double CrimeFactor { get; init; } = 0.35;
}
