using FlowSim.Model.Parameters;

namespace FlowSim.Model.Detention;

/// <summary>What officials trained in the asylum protocol do differently while it is in force.</summary>
public sealed record ProtocolParameters
{
    /// <summary>Share of the parties handled by a trained official that are informed of the right to asylum.</summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0.85, 0.98)")]
    public double InformedShare { get; init; } = 0.92;

    /// <summary>Share of the claims made to a trained official that are nevertheless discouraged or ignored.</summary>
    [Parameter("share of claims", 0, 1, "assumption", Prior = "uniform(0.02, 0.1)")]
    public double IntimidationShare { get; init; } = 0.05;

    /// <summary>
    /// Hours from admission to a station until screening; nobody handled by a trained official is deported before it.
    /// </summary>
    [Parameter("hours", 0, 2000, "assumption", Prior = "uniform(24, 72)")]
    public double ScreeningHours { get; init; } = 72;

    /// <summary>Share of trained officials who leave in a month and are replaced by untrained ones.</summary>
    [Parameter("share per month", 0, 1, "assumption", Prior = "uniform(0.01, 0.04)")]
    public double TurnoverPerMonth { get; init; } = 0.02;
}
