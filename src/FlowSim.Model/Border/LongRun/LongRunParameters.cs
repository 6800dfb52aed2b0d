using FlowSim.Model.Parameters;

namespace FlowSim.Model.Border.LongRun;

/// <summary>
/// What becomes, years after the run, of people who are released in the destination country to await the decision of their case.
/// </summary>
public sealed record LongRunParameters
{
    /// <summary>Share of them who apply for asylum.</summary>
    [Parameter("share of people", 0, 1, "assumption", Prior = "uniform(0.3, 0.9)")]
    public double AppliesShare { get; init; } = 0.6;

    /// <summary>Share of them who attend all their hearings; the others are ordered removed in their absence.</summary>
    [Parameter("share of people", 0, 1, "Eagly and Shafer 2020", Prior = "uniform(0.8, 0.88)")]
    public double AttendsShare { get; init; } = 0.83;
}
