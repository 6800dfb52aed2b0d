using FlowSim.Model.Parameters;

namespace FlowSim.Model.RouteChoice;

/// <summary>How parties weigh time, money and danger when they choose the next leg.</summary>
public sealed record RouteChoiceParameters
{
    /// <summary>What a day on the way is worth.</summary>
    [Parameter("US dollars per day", 0, 500, "assumption", Prior = "uniform(10, 40)")]
    public double ValueOfTimeUsdPerDay { get; init; } = 25;

    /// <summary>What being caught is expected to cost.</summary>
    [Parameter("US dollars", 0, 100000, "assumption", Prior = "uniform(800, 4000)")]
    public double SetbackCostUsd { get; init; } = 2000;

    /// <summary>What becoming the victim of a crime is expected to cost.</summary>
    [Parameter("US dollars", 0, 100000, "assumption", Prior = "uniform(500, 3000)")]
    public double HarmCostUsd { get; init; } = 1200;

    /// <summary>Hardship of a day on foot through remote country, beyond its time and danger.</summary>
    [Parameter("US dollars per day", 0, 1000, "assumption", Prior = "uniform(10, 80)")]
    public double HardshipUsdPerDay { get; init; } = 30;

    /// <summary>How much harder parties with children find that hardship and the danger.</summary>
    [Parameter("factor", 1, 10, "assumption", Prior = "uniform(1, 2)")]
    public double ChildFactor { get; init; } = 1.4;

    /// <summary>How much heavier a dollar weighs for parties without means.</summary>
    [Parameter("factor", 1, 20, "assumption", Prior = "uniform(1, 4)")]
    public double PovertyFactor { get; init; } = 2;

    /// <summary>How unlike otherwise equal parties choose: the scale of the logit.</summary>
    [Parameter("US dollars", 20, 500, "assumption", Prior = "uniform(200, 350)")]
    public double ScaleUsd { get; init; } = 250;

    /// <summary>Reluctance to take a leg that does not lead onward, in scales of the logit: at less than five, wandering would be free.</summary>
    [Parameter("scales", 5, 100, "assumption", Prior = "uniform(5.5, 8)")]
    public double TurningBackScales { get; init; } = 6;

    /// <summary>What a kilometre from the crossing to where a party has people to go to is expected to cost.</summary>
    [Parameter("US dollars per person and km", 0, 10, "assumption", Prior = "uniform(0.1, 0.5)")]
    public double OnwardUsdPerKm { get; init; } = 0.2;

    /// <summary>What giving up and going home is expected to cost, as one decides between that and going on.</summary>
    [Parameter("US dollars", 100, 20000, "assumption", Prior = "uniform(1500, 4000)")]
    public double GiveUpCostUsd { get; init; } = 2200;

    /// <summary>What settling in a Mexican city without papers is expected to cost those who want to stay in Mexico.</summary>
    [Parameter("US dollars", 0, 20000, "assumption", Prior = "uniform(100, 1000)")]
    public double SettleCostUsd { get; init; } = 400;

    /// <summary>What a day in the queue of a port is expected to cost, up to <see cref="LongestExpectedWaitDays"/>.</summary>
    [Parameter("US dollars per day", 0, 500, "assumption", Prior = "uniform(2, 20)")]
    public double QueueCostUsdPerDay { get; init; } = 8;

    /// <summary>The longest wait that people reckon with.</summary>
    [Parameter("days", 1, 1000, "Strauss Center", Prior = "uniform(90, 330)")]
    public double LongestExpectedWaitDays { get; init; } = 240;
}
