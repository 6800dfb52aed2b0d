using FlowSim.Model.Parameters;

namespace FlowSim.Model.People;

/// <summary>Smugglers' fees, and how many parties hire a smuggler.</summary>
public sealed record SmugglerParameters
{
    /// <summary>Smuggler's fee for the whole journey while the reference number of officers was on duty.</summary>
    [Parameter("US dollars per person", 0, 60000, "RAND 2019; assumption", Prior = "lognormal(median: 7000, sigma: 0.35)")]
    public double FeeUsd { get; init; } = 7000;

    /// <summary>
    /// Officers of the migration authority, or as many others as inspect as much, who were on duty at the places of the corridor when
    /// that fee was asked; 0 if it is not known, and the fee is taken to be that of the first day of a run.
    /// </summary>
    [Parameter("officers", 0, 1e6, "the corridor")]
    public double ReferenceOfficers { get; init; }

    /// <summary>
    /// Response of the fee to enforcement: the fee is proportional to inspections to the power of this.
    /// </summary>
    [Parameter("elasticity", 0, 2, "Gathmann", Prior = "uniform(0.1, 0.6)")]
    public double FeeElasticity { get; init; } = 0.24;

    /// <summary>Days in which half of a change in enforcement reaches the fee.</summary>
    [Parameter("days", 1, 1000, "assumption", Prior = "uniform(15, 90)")]
    public double FeeHalfLifeDays { get; init; } = 30;

    /// <summary>
    /// Share of an increase of the fee that must be paid before departure; the rest is owed on arrival.
    /// </summary>
    [Parameter("share of fee", 0, 1, "assumption", Prior = "uniform(0.05, 0.4)")]
    public double DownPaymentShare { get; init; } = 0.15;

    /// <summary>
    /// Response of hiring to the fee: the odds of hiring are proportional to the fee to the power of this.
    /// </summary>
    [Parameter("elasticity", -5, 0, "assumption", Prior = "uniform(-1, 0)")]
    public double HireFeeElasticity { get; init; } = -0.5;

    /// <summary>
    /// Response of hiring to danger: the odds of hiring are proportional to the perceived chance of apprehension or
    /// return to the power of this.
    /// </summary>
    [Parameter("elasticity", 0, 5, "assumption", Prior = "uniform(0, 0.5)")]
    public double HireDangerElasticity { get; init; } = 0.2;
}
