using FlowSim.Model.Parameters;

namespace FlowSim.Model.Border;

/// <summary>Illness of people who wait at the border of the destination country.</summary>
public sealed record IllnessParameters
{
    /// <summary>Illnesses that need a doctor among people who wait without a bed in a shelter.</summary>
    [Parameter("per person and month", 0, 5, "assumption", Prior = "loguniform(0.05, 1)")]
    public double RatePerMonth { get; init; } = 0.25;

    /// <summary>Rate of illness with a bed in a shelter, relative to without.</summary>
    [Parameter("factor", 0, 1, "assumption", Prior = "uniform(0.3, 1)")]
    public double ShelterFactor { get; init; } = 0.6;

    /// <summary>Share of illnesses after which the party gives up waiting.</summary>
    [Parameter("share of illnesses", 0, 1, "assumption", Prior = "loguniform(0.002, 0.1)")]
    public double GiveUpShare { get; init; } = 0.02;
}
