using FlowSim.Model.Parameters;

namespace FlowSim.Model.Perception;

/// <summary>How communities form beliefs about the risk of each leg.</summary>
public sealed record PerceptionParameters
{
    /// <summary>Chance of being caught on a leg that people expect before they hear anything.</summary>
    [Parameter("chance per passage", 0, 1, "assumption", Prior = "uniform(0.01, 0.06)")]
    public double PriorSetback { get; init; } = 0.02;

    /// <summary>Chance of crime on a leg among people that travellers expect before they hear anything.</summary>
    [Parameter("chance per passage", 0, 1, "assumption", Prior = "uniform(0.01, 0.05)")]
    public double PriorHarm { get; init; } = 0.02;

    /// <summary>How much more crime people expect on a wholly remote leg: 2 is three times as much.</summary>
    [Parameter("relative increase", 0, 20, "assumption", Prior = "uniform(0, 4)")]
    public double PriorRemoteHarm { get; init; } = 2;

    /// <summary>Passages that one's first expectation counts for against what one hears.</summary>
    [Parameter("passages", 1, 100000, "assumption", Prior = "loguniform(20, 500)")]
    public double PriorStrength { get; init; } = 100;

    /// <summary>Share of what happens that the community comes to hear; 0 switches learning off.</summary>
    [Parameter("share of passages", 0, 1, "Hinsch & Bijak 2023; assumption", Prior = "uniform(0.05, 0.4)")]
    public double SharingShare { get; init; } = 0.2;

    /// <summary>Days from an event until the community has heard of it.</summary>
    [Parameter("days", 0, 90, "assumption", Prior = "uniform(7, 28)")]
    public double DelayDays { get; init; } = 14;

    /// <summary>Days in which news loses half its weight, since controls move.</summary>
    [Parameter("days", 1, 1000, "assumption", Prior = "uniform(30, 60)")]
    public double HalfLifeDays { get; init; } = 45;

    /// <summary>Days between two revisions of beliefs and of route choice.</summary>
    [Parameter("days", 1, 60, "assumption")]
    public double RefreshDays { get; init; } = 7;
}
