using System.Collections.Immutable;
using FlowSim.Results;

namespace FlowSim.Report.Stored;

/// <summary>What a store holds of one scenario.</summary>
internal sealed record ScenarioFigures
{
    /// <summary>The scenario.</summary>
    public required StoredScenario Stored { get; init; }

    /// <summary>Its outcomes over the whole run, by id and replicate; not a number where there is none.</summary>
    public required ImmutableDictionary<string, ImmutableArray<double>> Outcomes { get; init; }

    /// <summary>The outcomes that are told by month, by id, replicate and month.</summary>
    public required ImmutableDictionary<string, ImmutableArray<ImmutableArray<double>>> Monthly { get; init; }

    /// <summary>The outcomes that are told by kind and group, by id.</summary>
    public required ImmutableDictionary<string, ImmutableArray<GroupedOutcome>> Cells { get; init; }

    /// <summary>People on legs.</summary>
    public required ImmutableArray<StoredLegFlow> LegFlows { get; init; }

    /// <summary>Harm by place.</summary>
    public required ImmutableArray<StoredHarm> Harms { get; init; }

    /// <summary>What became of people, and by which way.</summary>
    public required ImmutableArray<StoredPathway> Pathways { get; init; }

    /// <summary>Its parameters.</summary>
    public required ImmutableArray<StoredParameter> Parameters { get; init; }
}
