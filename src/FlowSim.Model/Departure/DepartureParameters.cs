using FlowSim.Model.Parameters;

namespace FlowSim.Model.Departure;

/// <summary>How perceived danger acts on departures.</summary>
public sealed record DepartureParameters
{
    /// <summary>Relative change of departures when a community's perceived risk of being caught on the way doubles.</summary>
    [Parameter("relative change per doubling", -0.9, 0, "Gathmann; Feigenberg 2020", Prior = "triangular(-0.3, -0.12, 0)")]
    public double DeterrenceElasticity { get; init; } = -0.12;
}
