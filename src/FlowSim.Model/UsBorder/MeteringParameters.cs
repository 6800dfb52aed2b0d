using FlowSim.Model.Parameters;

namespace FlowSim.Model.UsBorder;

/// <summary>Waiting on the list of a metered port.</summary>
public sealed record MeteringParameters
{
    /// <summary>Parties that leave the list.</summary>
    [Parameter("per party and month", 0, 5, "KQED 2019; assumption", Prior = "uniform(0.05, 0.15)")]
    public double LeaveRatePerMonth { get; init; } = 0.1;

    /// <summary>Share of those who leave the list that go home; the others go on to cross between ports.</summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0.1, 0.5)")]
    public double GoHomeShare { get; init; } = 0.3;
}
