using System.Collections.Immutable;

namespace FlowSim.Model.Services;

/// <summary>
/// What a service reads and writes of the state that is shared. Tests check that the order of services agrees with it,
/// and that a service writes nothing else.
/// </summary>
internal sealed record StateUse
{
    /// <summary>What the events of the day collected for this service alone, and which it empties.</summary>
    public ImmutableArray<DayState> Takes { get; init; } = [];

    /// <summary>What the events of the day, or a service that ran before, left today.</summary>
    public ImmutableArray<DayState> Reads { get; init; } = [];

    /// <summary>What was set at the end of yesterday and held during the day.</summary>
    public ImmutableArray<DayState> ReadsYesterday { get; init; } = [];

    /// <summary>What it sets or changes.</summary>
    public ImmutableArray<DayState> Writes { get; init; } = [];
}
