using FlowSim.Model.Parameters;

namespace FlowSim.Model.Travel;

/// <summary>Rests, stops and waits on the way.</summary>
public sealed record TravelParameters
{
    /// <summary>Time for which people rest from travelling itself: nights on the road, recovery after a walk.</summary>
    [Parameter("days per day travelled", 0, 20, "assumption", Prior = "uniform(0.1, 0.6)")]
    public double RestDaysPerDay { get; init; } = 0.3;

    /// <summary>Time for which parties with a smuggler stop on their way: safe houses, changes of driver.</summary>
    [Parameter("days per 1,000 km", 0, 200, "UPM EMIF Sur", Prior = "uniform(2, 7)")]
    public double StopDaysWithSmuggler { get; init; } = 3.6;

    /// <summary>
    /// Time for which parties without a smuggler stop on their way: finding food, work, money and company.
    /// </summary>
    [Parameter("days per 1,000 km", 0, 200, "UPM EMIF Sur", Prior = "uniform(5.5, 17)")]
    public double StopDaysWithoutSmuggler { get; init; } = 10;

    /// <summary>Mean wait for a train to board.</summary>
    [Parameter("days", 0, 30, "assumption", Prior = "uniform(1, 4)")]
    public double RailWaitDays { get; init; } = 1.5;

    /// <summary>Changes of direction and fresh starts within one attempt after which a party gives up.</summary>
    [Parameter("turns", 1, 10000, "assumption")]
    public double MaxVisits { get; init; } = 60;
}
