using FlowSim.Model.Parameters;

namespace FlowSim.Model.Crime;

/// <summary>Kidnapping for ransom.</summary>
public sealed record KidnappingParameters
{
    /// <summary>Median time for which a kidnapped party is held.</summary>
    [Parameter("days", 0.25, 365, "assumption", Prior = "uniform(3, 21)")]
    public double HeldMedianDays { get; init; } = 9;

    /// <summary>Spread of that time: standard deviation of its logarithm.</summary>
    [Parameter("log units", 0, 3, "assumption", Prior = "uniform(0.3, 1)")]
    public double HeldSigma { get; init; } = 0.7;

    /// <summary>Median ransom demanded for a party.</summary>
    [Parameter("US dollars", 0, 100000, "CNDH 2009", Prior = "uniform(1500, 5000)")]
    public double RansomMedianUsd { get; init; } = 2500;

    /// <summary>Spread of ransoms: standard deviation of the logarithm.</summary>
    [Parameter("log units", 0, 3, "CNDH 2009", Prior = "uniform(0.3, 0.7)")]
    public double RansomSigma { get; init; } = 0.5;

    /// <summary>Money that relatives add to a party's own, as a multiple of it.</summary>
    [Parameter("factor", 0, 100, "assumption", Prior = "uniform(0.5, 5)")]
    public double RelativesFactor { get; init; } = 1.5;

    /// <summary>Of the parties that cannot pay, the share that escapes or is released.</summary>
    [Parameter("share of unpaid", 0, 1, "assumption", Prior = "uniform(0.9, 0.98)")]
    public double EscapeShare { get; init; } = 0.94;

    /// <summary>Chance that a party that has paid is kidnapped again at once.</summary>
    [Parameter("chance per payment", 0, 0.9, "MSF 2020; assumption", Prior = "uniform(0.05, 0.2)")]
    public double RepeatShare { get; init; } = 0.1;

    /// <summary>
    /// Kidnappings of a party waiting in a city at the border where organised crime has ordinary strength.
    /// </summary>
    [Parameter("per party and month", 0, 1, "MSF 2020; USIPC 2019; assumption", Prior = "loguniform(0.005, 0.02)")]
    public double WaitingRatePerMonth { get; init; } = 0.01;

    /// <summary>That rate where there is a shelter, relative to where there is none.</summary>
    [Parameter("factor", 0, 1, "assumption", Prior = "uniform(0.2, 0.9)")]
    public double ShelterFactor { get; init; } = 0.6;
}
