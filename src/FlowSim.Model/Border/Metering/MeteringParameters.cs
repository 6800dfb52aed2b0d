using FlowSim.Model.Parameters;

namespace FlowSim.Model.Border.Metering;

/// <summary>Waiting on the list of a metered port.</summary>
public sealed record MeteringParameters
{
    /// <summary>Rate at which parties leave the list.</summary>
    [Parameter("per party and month", 0, 5, "KQED 2019; assumption", Prior = "uniform(0.05, 0.15)")]
    public double LeaveRatePerMonth { get; init; } = 0.1;

    /// <summary>Share of those who leave the list that return home; the others cross between ports of entry.</summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0.1, 0.5)")]
    public double GoHomeShare { get; init; } = 0.3;
}
