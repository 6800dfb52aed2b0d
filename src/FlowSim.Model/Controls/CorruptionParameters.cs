using FlowSim.Model.Parameters;

namespace FlowSim.Model.Controls;

/// <summary>Bribery of officers, and collusion of officers with criminals.</summary>
public sealed record CorruptionParameters
{
    /// <summary>Days for which soldiers new to a place take no more bribes than on their first day.</summary>
    [Parameter("days", 0, 1000, "LA Times 2019; The Guardian 2019; assumption", Prior = "uniform(60, 90)")]
    public double QuietDays { get; init; } = 75;

    /// <summary>Days after that period in which the gap to the bribes of civil officers halves.</summary>
    [Parameter("days", 1, 1000, "The Guardian 2019; assumption", Prior = "uniform(15, 60)")]
    public double AdaptationHalfLifeDays { get; init; } = 30;

    /// <summary>Chance that officers who release a party after a stop hand it over to kidnappers.</summary>
    [Parameter("chance per release", 0, 1, "assumption", Prior = "loguniform(0.01, 0.05)")]
    public double CollusionShare { get; init; } = 0.02;
}
