using FlowSim.Model.Parameters;

namespace FlowSim.Model.Departure;

/// <summary>Applying for resettlement from home, and waiting for it.</summary>
public sealed record ResettlementParameters
{
    /// <summary>
    /// Of the parties in need that would set out and could apply, the share that applies before setting out.
    /// </summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0.2, 0.8)")]
    public double ApplyingShare { get; init; } = 0.5;

    /// <summary>Share of selected parties that wait at home until they can leave; the others set out before.</summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0.5, 0.95)")]
    public double PatientShare { get; init; } = 0.75;
}
