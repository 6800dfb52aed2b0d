using FlowSim.Model.Parameters;

namespace FlowSim.Model.RouteChoice;

/// <summary>How parties weigh time, money and danger when they choose the next leg.</summary>
public sealed record RouteChoiceParameters
{
    /// <summary>Value of a day of travel.</summary>
    [Parameter("US dollars per day", 0, 500, "assumption", Prior = "uniform(10, 40)")]
    public double ValueOfTimeUsdPerDay { get; init; } = 25;

    /// <summary>Expected cost of being apprehended or returned.</summary>
    [Parameter("US dollars", 0, 100000, "assumption", Prior = "uniform(800, 4000)")]
    public double SetbackCostUsd { get; init; } = 2000;

    /// <summary>Expected cost of becoming the victim of a crime.</summary>
    [Parameter("US dollars", 0, 100000, "assumption", Prior = "uniform(500, 3000)")]
    public double HarmCostUsd { get; init; } = 1200;

    /// <summary>
    /// Cost of the hardship of a day on foot through remote country, in addition to its time and danger.
    /// </summary>
    [Parameter("US dollars per day", 0, 1000, "assumption", Prior = "uniform(10, 80)")]
    public double HardshipUsdPerDay { get; init; } = 30;

    /// <summary>Factor by which parties with children weigh that hardship and the danger more.</summary>
    [Parameter("factor", 1, 10, "assumption", Prior = "uniform(1, 2)")]
    public double ChildFactor { get; init; } = 1.4;

    /// <summary>Weight of a dollar for parties without means, relative to those with means.</summary>
    [Parameter("factor", 1, 20, "assumption", Prior = "uniform(1, 4)")]
    public double PovertyFactor { get; init; } = 2;

    /// <summary>Variation of choice between otherwise equal parties: the scale of the logit.</summary>
    [Parameter("US dollars", 20, 500, "assumption", Prior = "uniform(200, 350)")]
    public double ScaleUsd { get; init; } = 250;

    /// <summary>
    /// Reluctance to take a leg that does not lead onward, in scales of the logit: below five, wandering would cost
    /// nothing.
    /// </summary>
    [Parameter("scales", 5, 100, "assumption", Prior = "uniform(5.5, 8)")]
    public double TurningBackScales { get; init; } = 6;

    /// <summary>
    /// Expected cost per kilometre from the border crossing to the party's destination beyond the border.
    /// </summary>
    [Parameter("US dollars per person and km", 0, 10, "assumption", Prior = "uniform(0.1, 0.5)")]
    public double OnwardUsdPerKm { get; init; } = 0.2;

    /// <summary>Expected cost of a day in the queue of a port of entry, up to the maximum expected wait.</summary>
    [Parameter("US dollars per day", 0, 500, "assumption", Prior = "uniform(2, 20)")]
    public double QueueCostUsdPerDay { get; init; } = 8;

    /// <summary>Maximum wait that people expect.</summary>
    [Parameter("days", 1, 1000, "Strauss Center", Prior = "uniform(90, 330)")]
    public double MaxExpectedWaitDays { get; init; } = 240;
}
