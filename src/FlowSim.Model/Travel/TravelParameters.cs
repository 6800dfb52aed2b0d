using FlowSim.Model.Parameters;

namespace FlowSim.Model.Travel;

/// <summary>Rests and waits between legs.</summary>
public sealed record TravelParameters
{
    /// <summary>Mean rest at a place before the next leg, with a smuggler.</summary>
    [Parameter("days", 0, 30, "UPM EMIF Sur", Prior = "uniform(0.4, 1.2)")]
    public double RestDaysWithSmuggler { get; init; } = 0.7;

    /// <summary>
    /// Mean rest at a place before the next leg, without a smuggler: finding food, work, money and company.
    /// </summary>
    [Parameter("days", 0, 30, "UPM EMIF Sur", Prior = "uniform(1, 3)")]
    public double RestDaysWithoutSmuggler { get; init; } = 1.8;

    /// <summary>Mean wait for a train to board.</summary>
    [Parameter("days", 0, 30, "assumption", Prior = "uniform(1, 4)")]
    public double RailWaitDays { get; init; } = 1.5;

    /// <summary>Changes of direction and fresh starts within one attempt after which a party gives up.</summary>
    [Parameter("turns", 1, 10000, "assumption")]
    public double MaxVisits { get; init; } = 60;
}
