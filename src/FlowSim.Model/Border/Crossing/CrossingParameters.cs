using FlowSim.Model.Parameters;

namespace FlowSim.Model.Border.Crossing;

/// <summary>Crossing between ports of entry: what agents, barriers, crowds and seasons do to those who cross.</summary>
public sealed record CrossingParameters
{
    /// <summary>Agents at which the share of adults detected is <see cref="BorderParameters.AdultDetectionShare"/>.</summary>
    [Parameter("agents per km", 0.01, 1000, "CBP 2019")]
    public double ReferenceAgentsPerKm { get; init; } = 5.3;

    /// <summary>Response of the watch over a sector to the agents in it: proportional to them to the power of this.</summary>
    [Parameter("elasticity", 0, 2, "assumption", Prior = "uniform(0.2, 1)")]
    public double AgentElasticity { get; init; } = 0.5;

    /// <summary>Increase of that watch where a barrier covers the whole length of a sector.</summary>
    [Parameter("relative increase", 0, 20, "assumption", Prior = "uniform(0, 1)")]
    public double BarrierWatch { get; init; } = 0.3;

    /// <summary>Increase of deaths where a barrier covers the whole length of a sector: people fall from it.</summary>
    [Parameter("relative increase", 0, 20, "assumption", Prior = "uniform(0, 1)")]
    public double BarrierDanger { get; init; } = 0.2;

    /// <summary>What it costs to get over or around a barrier that covers the whole length of a sector.</summary>
    [Parameter("US dollars per person", 0, 20000, "assumption", Prior = "uniform(0, 600)")]
    public double BarrierUsd { get; init; } = 200;

    /// <summary>
    /// Loss of the watch when more people come than in the busiest month on record: it is proportional to the number of people,
    /// relative to that month, to the power of minus this.
    /// </summary>
    [Parameter("exponent", 0, 2, "assumption", Prior = "uniform(0, 0.5)")]
    public double CrowdExponent { get; init; } = 0.25;

    /// <summary>
    /// Deaths at the spots where those cross who are more than in the busiest month on record, relative to the spots where the
    /// others cross, which are safer.
    /// </summary>
    [Parameter("factor", 1, 50, "assumption", Prior = "uniform(1, 4)")]
    public double WorseSpotFactor { get; init; } = 2;

    /// <summary>The watch over those who cross with a smuggler, relative to those without.</summary>
    [Parameter("factor", 0, 5, "assumption", Prior = "uniform(0.5, 1)")]
    public double SmugglerFactor { get; init; } = 0.8;
}
