using FlowSim.Model.Parameters;

namespace FlowSim.Model.Crime;

/// <summary>
/// Crime and accidents during travel. Rates apply on a leg that is not remote, without a smuggler or a caravan.
/// </summary>
public sealed record HazardParameters
{
    /// <summary>Robberies of a party.</summary>
    [Parameter("per party and day on the way", 0, 1, "REDODEM 2014; REDODEM 2016", Prior = "loguniform(0.01, 0.06)")]
    public double RobberyRate { get; init; } = 0.025;

    /// <summary>Extortions of a party by criminals.</summary>
    [Parameter("per party and day on the way", 0, 1, "REDODEM 2014; REDODEM 2016", Prior = "loguniform(0.001, 0.01)")]
    public double ExtortionRate { get; init; } = 0.003;

    /// <summary>Kidnappings of a party.</summary>
    [Parameter("per party and day on the way", 0, 1, "CNDH 2011; assumption", Prior = "loguniform(0.0005, 0.006)")]
    public double KidnappingRate { get; init; } = 0.0015;

    /// <summary>Rapes and sexual assaults.</summary>
    [Parameter("per party and day on the way", 0, 1, "assumption", Prior = "loguniform(0.0003, 0.006)")]
    public double SexualViolenceRate { get; init; } = 0.0012;

    /// <summary>Deaths by accident, exposure or homicide.</summary>
    [Parameter("per party and day on the way", 0, 1, "IOM Missing Migrants; USBP sector profiles", Prior = "loguniform(0.00001, 0.0001)")]
    public double DeathRate { get; init; } = 0.00003;

    /// <summary>Increase of crime on a completely remote leg: 3 means four times as much.</summary>
    [Parameter("relative increase", 0, 50, "MSF 2017; assumption", Prior = "uniform(1, 5)")]
    public double RemotenessSlope { get; init; } = 3;

    /// <summary>Increase of deaths on a completely remote leg: 20 means 21 times as many.</summary>
    [Parameter("relative increase", 0, 200, "USBP sector profiles", Prior = "uniform(5, 30)")]
    public double RemotenessDeathSlope { get; init; } = 20;

    /// <summary>Crime against parties with a smuggler, relative to those without.</summary>
    [Parameter("factor", 0, 5, "UPM EMIF Sur; assumption", Prior = "uniform(0.4, 0.8)")]
    public double SmugglerFactor { get; init; } = 0.6;

    /// <summary>
    /// Crime against parties in a caravan of the reference size, relative to parties outside a caravan.
    /// </summary>
    [Parameter("factor", 0, 5, "assumption", Prior = "uniform(0.2, 0.6)")]
    public double CaravanFactor { get; init; } = 0.4;

    /// <summary>Distance along roads, paths and railways within which a stronghold of organised crime is felt.</summary>
    [Parameter("km", 0, 2000, "assumption", Prior = "uniform(50, 250)")]
    public double StrongholdReachKm { get; init; } = 150;

    /// <summary>Share of robberies and assaults committed by organised crime; the others are common crime.</summary>
    [Parameter("share of crimes", 0, 1, "REDODEM 2014", Prior = "beta(10, 5)")]
    public double OrganisedShare { get; init; } = 0.68;

    /// <summary>Share of a party's money that a robbery takes.</summary>
    [Parameter("share of money", 0, 1, "assumption", Prior = "uniform(0.4, 1)")]
    public double RobbedShare { get; init; } = 0.7;

    /// <summary>Amount that criminals extort from a person.</summary>
    [Parameter("US dollars per person", 0, 10000, "AP 2014", Prior = "uniform(50, 300)")]
    public double ExtortionUsd { get; init; } = 100;

    /// <summary>Chance that a crime is punished where no prosecution policy says otherwise.</summary>
    [Parameter("chance per crime", 0.0001, 1, "WOLA 2017")]
    public double SanctionChance { get; init; } = 0.008;

    /// <summary>
    /// Response of crime to punishment: crime is proportional to the chance of punishment to the power of this.
    /// </summary>
    [Parameter("elasticity", -2, 0, "assumption", Prior = "uniform(-0.4, -0.1)")]
    public double ImpunityElasticity { get; init; } = -0.2;

    /// <summary>Days after which half of a change in prosecution has taken effect.</summary>
    [Parameter("days", 1, 2000, "assumption", Prior = "uniform(60, 365)")]
    public double ProsecutionHalfLifeDays { get; init; } = 180;

    /// <summary>Share of crimes that are reported to anyone who counts them, where there is no shelter.</summary>
    [Parameter("share of crimes", 0, 1, "assumption", Prior = "loguniform(0.02, 0.2)")]
    public double ReportingShare { get; init; } = 0.06;

    /// <summary>That share where there is a shelter, relative to where there is none.</summary>
    [Parameter("factor", 0, 50, "assumption", Prior = "uniform(1, 4)")]
    public double ReportingShelterFactor { get; init; } = 2;
}
