using FlowSim.Model.Parameters;

namespace FlowSim.Model.Encounters;

/// <summary>How officers and criminals come to terms, and what they then do together.</summary>
public sealed record CorruptionParameters
{
    /// <summary>Days for which soldiers who are new to a place take no more bribes than they did on their first.</summary>
    [Parameter("days", 0, 1000, "LA Times 2019; The Guardian 2019; assumption", Prior = "uniform(60, 90)")]
    public double QuietDays { get; init; } = 75;

    /// <summary>Days after these in which the gap to what civil officers take is halved.</summary>
    [Parameter("days", 1, 1000, "The Guardian 2019; assumption", Prior = "uniform(15, 60)")]
    public double AdaptationHalfLifeDays { get; init; } = 30;

    /// <summary>Chance that officers who let a party go after a stop hand it to kidnappers.</summary>
    [Parameter("chance per release", 0, 1, "assumption", Prior = "loguniform(0.01, 0.05)")]
    public double CollusionShare { get; init; } = 0.02;
}
