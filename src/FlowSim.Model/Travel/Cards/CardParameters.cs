using FlowSim.Model.Parameters;

namespace FlowSim.Model.Travel.Cards;

/// <summary>Humanitarian visitor cards: who applies for one, and how it protects during travel.</summary>
public sealed record CardParameters
{
    /// <summary>Share of parties passing a place where humanitarian visitor cards are issued that apply.</summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0.3, 0.9)")]
    public double WillingShare { get; init; } = 0.6;

    /// <summary>Mean time that applicants wait before they travel on without a humanitarian visitor card.</summary>
    [Parameter("days", 0.1, 1000, "assumption", Prior = "uniform(7, 30)")]
    public double PatienceDays { get; init; } = 14;

    /// <summary>
    /// Crime against parties with a humanitarian visitor card, which need not hide and can take buses, relative to
    /// those without.
    /// </summary>
    [Parameter("factor", 0, 5, "assumption", Prior = "uniform(0.2, 0.5)")]
    public double CrimeFactor { get; init; } = 0.35;
}
