using FlowSim.Model.Parameters;

namespace FlowSim.Model.Return;

/// <summary>What happens after a return.</summary>
public sealed record ReturnParameters
{
    /// <summary>Killings of returned parties in need of protection.</summary>
    [Parameter("per party and year", 0, 5, "HRW 2020; assumption", Prior = "lognormal(median: 0.002, sigma: 0.5)")]
    public double KilledRateInNeed { get; init; } = 0.002;

    /// <summary>Killings of returned parties without such a need.</summary>
    [Parameter("per party and year", 0, 5, "assumption", Prior = "lognormal(median: 0.0003, sigma: 0.5)")]
    public double KilledRateWithoutNeed { get; init; } = 0.0003;

    /// <summary>Parties that suffer other serious harm, for each party that suffers a killing.</summary>
    [Parameter("parties per killing", 0, 100, "HRW 2020; assumption", Prior = "uniform(5, 20)")]
    public double OtherHarmPerKilling { get; init; } = 10;

    /// <summary>Median days at home before setting out again.</summary>
    [Parameter("days", 0.25, 1000, "Texas Tribune; assumption", Prior = "uniform(15, 60)")]
    public double RetryMedianDays { get; init; } = 30;

    /// <summary>Spread of that time: standard deviation of its logarithm.</summary>
    [Parameter("log units", 0, 3, "assumption", Prior = "uniform(0.5, 1.2)")]
    public double RetrySigma { get; init; } = 0.9;

    /// <summary>Maximum number of journeys of a party.</summary>
    [Parameter("attempts", 1, 100, "Texas Tribune", Prior = "uniform(2, 6)")]
    public double MaxAttempts { get; init; } = 3;

    /// <summary>Share of its money that a party keeps for the next attempt.</summary>
    [Parameter("share of money", 0, 1, "assumption", Prior = "uniform(0.1, 0.8)")]
    public double MoneyKeptShare { get; init; } = 0.5;
}
