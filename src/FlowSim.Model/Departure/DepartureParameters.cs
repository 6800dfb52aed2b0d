using FlowSim.Model.Parameters;

namespace FlowSim.Model.Departure;

/// <summary>Effect of what people hear of the way on whether they set out and go on.</summary>
public sealed record DepartureParameters
{
    /// <summary>
    /// Rise in the expected cost of the way ahead that people put up with before they stay home or give up: the mean over
    /// parties.
    /// </summary>
    [Parameter("US dollars", 100, 1000000, "Gathmann; Feigenberg 2020; assumption", Prior = "loguniform(2000, 16000)")]
    public double ToleranceUsd { get; init; } = 5600;
}
