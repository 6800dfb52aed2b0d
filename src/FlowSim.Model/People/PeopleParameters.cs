using FlowSim.Model.Parameters;

namespace FlowSim.Model.People;

/// <summary>Composition of the travelling parties.</summary>
public sealed record PeopleParameters
{
    /// <summary>Share of parties with means: money, or relatives abroad who can send some.</summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0.3, 0.7)")]
    public double MeansShare { get; init; } = 0.5;

    /// <summary>Share of parties with means that travel with a smuggler.</summary>
    [Parameter("share of parties", 0, 1, "RAND 2019; UPM EMIF Sur", Prior = "uniform(0.6, 0.9)")]
    public double SmugglerShareWithMeans { get; init; } = 0.80;

    /// <summary>Share of parties without means that travel with a smuggler.</summary>
    [Parameter("share of parties", 0, 1, "assumption", Prior = "uniform(0.3, 0.6)")]
    public double SmugglerShareWithoutMeans { get; init; } = 0.50;

    /// <summary>Share of parties whose destination is the transit country.</summary>
    [Parameter("share of parties", 0, 1, "REDODEM 2016", Prior = "uniform(0.05, 0.2)")]
    public double TransitGoalShare { get; init; } = 0.137;

    /// <summary>Median money available to a party with means.</summary>
    [Parameter("US dollars", 0, 100000, "assumption", Prior = "uniform(1500, 6000)")]
    public double MoneyMedianWithMeansUsd { get; init; } = 3000;

    /// <summary>Median money available to a party without means.</summary>
    [Parameter("US dollars", 0, 100000, "assumption", Prior = "uniform(100, 800)")]
    public double MoneyMedianWithoutMeansUsd { get; init; } = 300;

    /// <summary>Spread of money between parties: standard deviation of its logarithm.</summary>
    [Parameter("log units", 0, 3, "assumption", Prior = "uniform(0.3, 1)")]
    public double MoneySigma { get; init; } = 0.6;

    /// <summary>Share of families with a second adult.</summary>
    [Parameter("share of families", 0, 1, "assumption", Prior = "uniform(0.1, 0.3)")]
    public double SecondAdultShare { get; init; } = 0.15;

    /// <summary>Chance that a family brings another child, applied again for each child, up to four children.</summary>
    [Parameter("chance per child", 0, 0.95, "assumption", Prior = "uniform(0.2, 0.5)")]
    public double FurtherChildShare { get; init; } = 0.3;
}
