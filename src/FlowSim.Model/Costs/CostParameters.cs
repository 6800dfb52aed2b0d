using FlowSim.Model.Parameters;

namespace FlowSim.Model.Costs;

/// <summary>What enforcement, detention and asylum cost Mexico, in US dollars of 2019.</summary>
public sealed record CostParameters
{
    /// <summary>Cost of an officer of the migration institute for a day on duty: pay, vehicles, travel, command.</summary>
    [Parameter("US dollars per officer and day", 0, 10000, "Fundar 2016; assumption", Prior = "loguniform(30, 130)")]
    public double MigrationOfficerDayUsd { get; init; } = 65;

    /// <summary>Cost of a member of the National Guard for a day on duty.</summary>
    [Parameter("US dollars per officer and day", 0, 10000, "assumption", Prior = "loguniform(30, 120)")]
    public double GuardDayUsd { get; init; } = 60;

    /// <summary>Cost of a member of army or navy for a day on duty.</summary>
    [Parameter("US dollars per officer and day", 0, 10000, "assumption", Prior = "loguniform(30, 120)")]
    public double SoldierDayUsd { get; init; } = 60;

    /// <summary>Cost of a police officer for a day on duty.</summary>
    [Parameter("US dollars per officer and day", 0, 10000, "assumption", Prior = "loguniform(25, 100)")]
    public double PoliceOfficerDayUsd { get; init; } = 50;

    /// <summary>Cost of a person's day in a station: food, guards, building.</summary>
    [Parameter("US dollars per person and day", 0, 10000, "assumption", Prior = "loguniform(15, 100)")]
    public double DetainedPersonDayUsd { get; init; } = 40;

    /// <summary>Cost of deporting a person: seat, escort, documents.</summary>
    [Parameter("US dollars per person", 0, 100000, "assumption", Prior = "loguniform(60, 600)")]
    public double DeportationUsd { get; init; } = 150;

    /// <summary>Pesos per dollar, for costs that are known in pesos.</summary>
    [Parameter("Mexican pesos per US dollar", 1, 1000, "Banco de Mexico 2019")]
    public double MxnPerUsd { get; init; } = 19.26;
}
