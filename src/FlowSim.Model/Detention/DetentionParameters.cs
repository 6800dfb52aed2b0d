using FlowSim.Model.Parameters;
using FlowSim.Model.People;

namespace FlowSim.Model.Detention;

/// <summary>Detention by the transit country: beds, length of stay, rights, claims made in detention, removal.</summary>
public sealed record DetentionParameters
{
    /// <summary>Maximum number of people in a station, relative to its beds.</summary>
    [Parameter("factor", 0, 10, "ASF 2016; CNDH 2019", Prior = "uniform(1.5, 2.5)")]
    public double OvercrowdingLimit { get; init; } = 2;

    /// <summary>
    /// Maximum transfer, in hours of travel, to a station with free beds before the nearest station is filled beyond
    /// its beds.
    /// </summary>
    [Parameter("hours", 0, 200, "assumption", Prior = "uniform(4, 24)")]
    public double TransferHours { get; init; } = 10;

    /// <summary>Share of detained people informed of the right to asylum, where no policy says otherwise.</summary>
    [Parameter("share of parties", 0, 1, "Amnesty 2018", Prior = "beta(5, 15)")]
    public double InformedShare { get; init; } = 0.25;

    /// <summary>Share of informed parties in need that express a claim.</summary>
    [Parameter("share of parties", 0, 1, "COMAR 2015; assumption", Prior = "uniform(0.3, 0.6)")]
    public double ClaimShareInformed { get; init; } = 0.45;

    /// <summary>Share of uninformed parties in need that express a claim.</summary>
    [Parameter("share of parties", 0, 1, "COMAR 2015; assumption", Prior = "uniform(0.02, 0.05)")]
    public double ClaimShareUninformed { get; init; } = 0.035;

    /// <summary>Share of parties without a need that express a claim.</summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0, 0.06)")]
    public double ClaimShareWithoutNeed { get; init; } = 0.02;

    /// <summary>Share of expressed claims that officers discourage or ignore.</summary>
    [Parameter("share of claims", 0, 1, "assumption", Prior = "uniform(0.3, 0.5)")]
    public double IntimidationShare { get; init; } = 0.4;

    /// <summary>Median stay of an adult who makes no claim.</summary>
    [Parameter("days", 0.25, 1000, "INM 2020; assumption", Prior = "uniform(2, 8)")]
    public double StayMedianDaysAdult { get; init; } = 4;

    /// <summary>Median stay of a family or child that makes no claim.</summary>
    [Parameter("days", 0.25, 1000, "INM 2020; assumption", Prior = "uniform(4, 12)")]
    public double StayMedianDaysFamily { get; init; } = 7;

    /// <summary>Median stay of people from outside the region who make no claim.</summary>
    [Parameter("days", 0.25, 1000, "INM 2020; assumption", Prior = "uniform(10, 30)")]
    public double StayMedianDaysExtraRegional { get; init; } = 18;

    /// <summary>Spread of stays: standard deviation of the logarithm.</summary>
    [Parameter("log units", 0, 3, "assumption", Prior = "uniform(0.4, 1)")]
    public double StaySigma { get; init; } = 0.7;

    /// <summary>
    /// Share of people of the region without a claim who are deported; the others are released with an order to leave the
    /// country.
    /// </summary>
    [Parameter("share of parties", 0, 1, "INM 2017; INM 2019", Prior = "uniform(0.75, 0.98)")]
    public double ReturnedShareRegional { get; init; } = 0.9;

    /// <summary>Share of people from outside the region without a claim who are deported.</summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0, 0.15)")]
    public double ReturnedShareExtraRegional { get; init; } = 0.05;

    /// <summary>Claims abandoned by detained claimants in a station that is not overcrowded.</summary>
    [Parameter("per party and day", 0, 1, "COMAR 2013; COMAR 2014", Prior = "lognormal(median: 0.005, sigma: 0.4)")]
    public double DropoutRate { get; init; } = 0.005;

    /// <summary>
    /// How much faster claims are abandoned in an overcrowded station, per multiple of its beds (in the exponent).
    /// </summary>
    [Parameter("log units per places", 0, 10, "assumption", Prior = "uniform(0, 1)")]
    public double ConditionsEffect { get; init; } = 0.5;

    /// <summary>Mean days until a claimant who is granted an alternative to detention is released.</summary>
    [Parameter("days", 0, 365, "assumption", Prior = "uniform(5, 20)")]
    public double AlternativeDelayDays { get; init; } = 10;

    /// <summary>Maximum stay in a station.</summary>
    [Parameter("days", 1, 1000, "001")]
    public double MaxDays { get; init; } = 365;

    /// <summary>Days from the start of a deportation until the party is home.</summary>
    [Parameter("days", 0.25, 30, "assumption")]
    public double RemovalDays { get; init; } = 1.5;

    /// <summary>Spread of containment: standard deviation of the logarithm of its length.</summary>
    [Parameter("log units", 0, 3, "assumption", Prior = "uniform(0.4, 1)")]
    public double ContainmentSigma { get; init; } = 0.6;

    /// <summary>
    /// Mean days until a party that does not comply with the terms of its release stops reporting and travels on.
    /// </summary>
    [Parameter("days", 0.25, 1000, "assumption", Prior = "uniform(7, 60)")]
    public double TermsKeptDays { get; init; } = 30;

    /// <summary>
    /// Share of detained parties without a claim to whom officers offer release from the station for a bribe.
    /// </summary>
    [Parameter("share of parties", 0, 1, "REDODEM 2015; assumption", Prior = "uniform(0, 0.3)")]
    public double ReleaseBribeShare { get; init; } = 0.05;

    /// <summary>Amount of that bribe.</summary>
    [Parameter("US dollars per person", 0, 5000, "assumption", Prior = "uniform(100, 1000)")]
    public double ReleaseBribeUsd { get; init; } = 300;

    /// <summary>The median stay of a party that makes no claim.</summary>
    public double StayMedianDays(bool isExtraRegional, PartyKind kind)
    {
        if (isExtraRegional)
        {
            return StayMedianDaysExtraRegional;
        }

        return kind == PartyKind.Adult ? StayMedianDaysAdult : StayMedianDaysFamily;
    }

    /// <summary>The share of parties without a claim who are deported.</summary>
    public double ReturnedShare(bool isExtraRegional) =>
        isExtraRegional ? ReturnedShareExtraRegional : ReturnedShareRegional;
}
