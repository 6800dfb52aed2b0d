using FlowSim.Model.Parameters;
using FlowSim.Model.People;

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

    /// <summary>Share of Hondurans, Salvadorans and Nicaraguans who set out again.</summary>
    [Parameter("share of parties", 0, 1, "IOM 2022; assumption", Prior = "uniform(0.5, 0.7)")]
    public double RetryShareHondurasSalvador { get; init; } = 0.6;

    /// <summary>Share of Guatemalans who set out again.</summary>
    [Parameter("share of parties", 0, 1, "IOM 2022; assumption", Prior = "uniform(0.4, 0.6)")]
    public double RetryShareGuatemala { get; init; } = 0.5;

    /// <summary>Share of people from outside the region who set out again.</summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0, 0.2)")]
    public double RetryShareExtraRegional { get; init; } = 0.1;

    /// <summary>Median days at home before setting out again.</summary>
    [Parameter("days", 0.25, 1000, "Texas Tribune; assumption", Prior = "uniform(15, 60)")]
    public double RetryMedianDays { get; init; } = 30;

    /// <summary>Spread of that time: standard deviation of its logarithm.</summary>
    [Parameter("log units", 0, 3, "assumption", Prior = "uniform(0.5, 1.2)")]
    public double RetrySigma { get; init; } = 0.9;

    /// <summary>Maximum number of journeys of a party.</summary>
    [Parameter("attempts", 1, 15, "Texas Tribune", Prior = "uniform(2, 6)")]
    public double MaxAttempts { get; init; } = 3;

    /// <summary>Share of its money that a party keeps for the next attempt.</summary>
    [Parameter("share of money", 0, 1, "assumption", Prior = "uniform(0.1, 0.8)")]
    public double MoneyKeptShare { get; init; } = 0.5;

    /// <summary>The share of a nationality group that sets out again.</summary>
    public double RetryShare(NationalityGroup group) => group switch
    {
        NationalityGroup.Guatemalan => RetryShareGuatemala,
        NationalityGroup.Caribbean or NationalityGroup.African => RetryShareExtraRegional,
        _ => RetryShareHondurasSalvador,
    };
}
