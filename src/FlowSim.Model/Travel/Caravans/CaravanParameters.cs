using FlowSim.Model.Parameters;

namespace FlowSim.Model.Travel.Caravans;

/// <summary>How caravans grow, shrink and move, and how their size protects people.</summary>
public sealed record CaravanParameters
{
    /// <summary>
    /// Reference size: the size at which a caravan protects as given by the factors for controls and crime.
    /// </summary>
    [Parameter("people", 1, 100000, "assumption", Prior = "loguniform(500, 4000)")]
    public double ReferenceSize { get; init; } = 1000;

    /// <summary>
    /// Growth of protection with size: the factor is proportional to size to the power of minus this.
    /// </summary>
    [Parameter("exponent", 0, 2, "assumption", Prior = "uniform(0.1, 0.5)")]
    public double SizeExponent { get; init; } = 0.3;

    /// <summary>Chance of a stop or a crime in the largest caravan, relative to outside a caravan.</summary>
    [Parameter("factor", 0, 1, "assumption", Prior = "uniform(0.1, 0.3)")]
    public double MinFactor { get; init; } = 0.2;

    /// <summary>Share of parties without a smuggler that join where a caravan of the reference size passes.</summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0.05, 0.5)")]
    public double JoinShare { get; init; } = 0.2;

    /// <summary>Parties that leave a caravan, tired, ill or ahead of the others, and travel on without it.</summary>
    [Parameter("per party and day on the way", 0, 1, "assumption", Prior = "loguniform(0.01, 0.1)")]
    public double LeaveRate { get; init; } = 0.03;

    /// <summary>Maximum distance that a caravan travels in a day.</summary>
    [Parameter("km per day", 1, 2000, "assumption", Prior = "uniform(50, 110)")]
    public double MaxKmPerDay { get; init; } = 75;
}
