using FlowSim.Model.Parameters;

namespace FlowSim.Model.Border.ReturnToWait;

/// <summary>Waiting in the transit country for a hearing in the destination country.</summary>
public sealed record ReturnToWaitParameters
{
    /// <summary>Median days between two hearings.</summary>
    [Parameter("days", 1, 1000, "TRAC 2020; assumption", Prior = "uniform(45, 120)")]
    public double HearingMedianDays { get; init; } = 75;

    /// <summary>Spread of that time: standard deviation of its logarithm.</summary>
    [Parameter("log units", 0, 3, "assumption", Prior = "uniform(0.1, 0.6)")]
    public double HearingSigma { get; init; } = 0.3;

    /// <summary>Chance that a hearing ends the case.</summary>
    [Parameter("chance per hearing", 0.01, 1, "assumption", Prior = "uniform(0.3, 0.7)")]
    public double LastHearingShare { get; init; } = 0.5;

    /// <summary>Share of cases in need that a hearing ends with protection.</summary>
    [Parameter("share of cases", 0, 1, "TRAC 2020", Prior = "uniform(0.01, 0.06)")]
    public double ReliefShare { get; init; } = 0.04;

    /// <summary>Rate at which parties give up waiting.</summary>
    [Parameter("per party and day", 0, 1, "TRAC 2020", Prior = "uniform(0.005, 0.008)")]
    public double GiveUpRate { get; init; } = 0.0065;

    /// <summary>Share of those who give up that return home.</summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0.3, 0.5)")]
    public double GoHomeShare { get; init; } = 0.45;

    /// <summary>
    /// Share of those who give up that stay in the transit country without legal status; the others cross between ports
    /// of entry.
    /// </summary>
    [Parameter("share of parties", 0, 0.5, "assumption", Prior = "uniform(0.15, 0.3)")]
    public double SettleShare { get; init; } = 0.25;

    /// <summary>Rate at which families send a child across the bridge alone.</summary>
    [Parameter("per family and month", 0, 1, "003; assumption", Prior = "uniform(0.005, 0.02)")]
    public double ChildSentAloneRatePerMonth { get; init; } = 0.01;
}
