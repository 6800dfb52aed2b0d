using FlowSim.Model.Parameters;

namespace FlowSim.Model.Border;

/// <summary>What happens at the border of the destination country.</summary>
public sealed record BorderParameters
{
    /// <summary>
    /// Share of adults crossing between ports of entry who are detected where agents are as many as in the reference and there is no
    /// barrier; families and children seek officers out.
    /// </summary>
    [Parameter("share of parties", 0, 1, "CBP 2019; assumption", Prior = "uniform(0.65, 0.95)")]
    public double AdultDetectionShare { get; init; } = 0.8;

    /// <summary>Share of families that are released into the destination country to await their case; the others are detained.</summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0.85, 1)")]
    public double FamilyReleaseShare { get; init; } = 0.95;

    /// <summary>Share of parties in need that ask for asylum, of those apprehended between ports and detained.</summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0.4, 0.8)")]
    public double AskAsylumShare { get; init; } = 0.6;

    /// <summary>
    /// The same share at ports of entry. People who come to a port, and wait in its line, come to ask.
    /// </summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0.9, 1)")]
    public double AskAsylumShareAtPorts { get; init; } = 1;

    /// <summary>Share of those who ask that pass the screening when no bar applies.</summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0.65, 0.9)")]
    public double ScreeningPassShare { get; init; } = 0.8;

    /// <summary>The same share under the transit bar, which sets a higher standard.</summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0.2, 0.5)")]
    public double ScreeningPassShareBarred { get; init; } = 0.35;

    /// <summary>Median stay in detention by the destination country before release or removal.</summary>
    [Parameter("days", 0.25, 1000, "assumption", Prior = "uniform(15, 60)")]
    public double DetentionMedianDays { get; init; } = 30;

    /// <summary>Spread of that stay: standard deviation of its logarithm.</summary>
    [Parameter("log units", 0, 3, "assumption", Prior = "uniform(0.3, 1)")]
    public double DetentionSigma { get; init; } = 0.6;

    /// <summary>Mean wait of a party that was expelled across the border before it tries again.</summary>
    [Parameter("days", 0, 365, "assumption", Prior = "loguniform(1, 10)")]
    public double WaitAfterExpulsionDays { get; init; } = 3;

    /// <summary>
    /// Share of unaccompanied children who have relatives in the destination country who would take them in.
    /// </summary>
    [Parameter("share of children", 0, 1, "assumption", Prior = "uniform(0.6, 0.95)")]
    public double ChildKinShare { get; init; } = 0.8;
}
