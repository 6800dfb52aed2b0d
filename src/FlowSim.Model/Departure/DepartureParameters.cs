using FlowSim.Model.Parameters;

namespace FlowSim.Model.Departure;

/// <summary>Effect of perceived danger on departures.</summary>
public sealed record DepartureParameters
{
    /// <summary>
    /// Relative change of departures when a community's perceived risk of apprehension or return doubles.
    /// </summary>
    [Parameter("relative change per doubling", -0.9, 0, "Gathmann; Feigenberg 2020", Prior = "triangular(-0.3, -0.12, 0)")]
    public double DeterrenceElasticity { get; init; } = -0.12;
}
