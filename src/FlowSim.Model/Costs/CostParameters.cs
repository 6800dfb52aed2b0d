using FlowSim.Model.Parameters;

namespace FlowSim.Model.Costs;

/// <summary>What detention and asylum cost the transit country, in US dollars of 2019.</summary>
public sealed record CostParameters
{
    /// <summary>Cost of a person's day in a station: food, guards, building.</summary>
    [Parameter("US dollars per person and day", 0, 10000, "assumption", Prior = "loguniform(15, 100)")]
    public double DetainedPersonDayUsd { get; init; } = 40;

    /// <summary>Cost of deporting a person: seat, escort, documents.</summary>
    [Parameter("US dollars per person", 0, 100000, "assumption", Prior = "loguniform(60, 600)")]
    public double DeportationUsd { get; init; } = 150;

    /// <summary>Local currency per US dollar, for costs that are known in the currency of the transit country.</summary>
    [Parameter("local currency per US dollar", 1, 1000, "Banco de Mexico 2019")]
    public double LocalPerUsd { get; init; } = 19.26;
}
