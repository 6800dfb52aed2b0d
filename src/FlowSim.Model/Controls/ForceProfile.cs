using System.Collections.Frozen;
using FlowSim.Model.Parameters;

namespace FlowSim.Model.Controls;

/// <summary>A force that stops people, as a corridor describes it.</summary>
public sealed record ForceProfile : IProfile
{
    /// <summary>Its id in files and results, such as <c>army</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required ForceRole Role { get; init; }

    /// <summary>Contribution of one of its officers to a control, relative to an officer of the migration authority.</summary>
    [Parameter("factor", 0, 5, "the corridor")]
    public double Skill { get; init; } = 1;

    /// <summary>Cost of one of its officers for a day on duty: pay, vehicles, travel, command.</summary>
    [Parameter("US dollars per officer and day", 0, 10000, "the corridor")]
    public double DayUsd { get; init; } = 60;

    /// <inheritdoc/>
    public FrozenDictionary<string, string> Like { get; init; } = FrozenDictionary<string, string>.Empty;
}
