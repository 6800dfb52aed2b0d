using FlowSim.Model.Parameters;

namespace FlowSim.Model.Perception;

/// <summary>How communities form beliefs about the risk of each leg.</summary>
public sealed record PerceptionParameters
{
    /// <summary>Apprehensions and returns that people expect on their way before they receive any information.</summary>
    [Parameter("per party and 1,000 km", 0, 20, "assumption", Prior = "uniform(0.06, 0.36)")]
    public double PriorSetbackRate { get; init; } = 0.12;

    /// <summary>
    /// Crimes that people expect on a way that is not remote before they receive any information.
    /// </summary>
    [Parameter("per party and day on the way", 0, 5, "assumption", Prior = "loguniform(0.02, 0.12)")]
    public double PriorHarmRate { get; init; } = 0.05;

    /// <summary>Increase of crime that people expect on a completely remote way: 2 means three times as much.</summary>
    [Parameter("relative increase", 0, 20, "assumption", Prior = "uniform(0, 4)")]
    public double PriorRemoteHarm { get; init; } = 2;

    /// <summary>Weight of the first expectation, in passages of which people hear.</summary>
    [Parameter("passages", 1, 100000, "assumption", Prior = "loguniform(20, 500)")]
    public double PriorStrength { get; init; } = 100;

    /// <summary>Share of events that the community hears of; 0 switches learning off.</summary>
    [Parameter("share of passages", 0, 1, "Hinsch & Bijak 2023; assumption", Prior = "uniform(0.05, 0.4)")]
    public double SharingShare { get; init; } = 0.2;

    /// <summary>
    /// What a community hears of the other communities' passages, in parts of what it hears of its own; 0: nothing.
    /// </summary>
    [Parameter("share of what it hears of its own", 0, 1, "assumption", Prior = "uniform(0, 0.3)")]
    public double ExchangeShare { get; init; } = 0.1;

    /// <summary>Days from an event until the community has heard of it.</summary>
    [Parameter("days", 0, 90, "assumption", Prior = "uniform(7, 28)")]
    public double DelayDays { get; init; } = 14;

    /// <summary>Days in which information loses half its weight, because controls move.</summary>
    [Parameter("days", 1, 1000, "assumption", Prior = "uniform(30, 60)")]
    public double HalfLifeDays { get; init; } = 45;

    /// <summary>Days between two revisions of beliefs and of route choice.</summary>
    [Parameter("days", 1, 60, "assumption")]
    public double RefreshDays { get; init; } = 7;
}
