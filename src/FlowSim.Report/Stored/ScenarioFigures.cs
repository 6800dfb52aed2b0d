using System.Collections.Immutable;
using FlowSim.Results;

namespace FlowSim.Report.Stored;

/// <summary>The content of a store for one scenario.</summary>
internal sealed record ScenarioFigures
{
    /// <summary>The scenario.</summary>
    public required StoredScenario Stored { get; init; }

    /// <summary>Its outcomes over the whole run, by id and replicate; NaN if there is no value.</summary>
    public required ImmutableDictionary<string, ImmutableArray<double>> Outcomes { get; init; }

    /// <summary>The outcomes shown by month, by id, replicate and month.</summary>
    public required ImmutableDictionary<string, ImmutableArray<ImmutableArray<double>>> Monthly { get; init; }

    /// <summary>The outcomes shown by kind and group, by id.</summary>
    public required ImmutableDictionary<string, ImmutableArray<GroupedOutcome>> Cells { get; init; }

    /// <summary>People on legs.</summary>
    public required ImmutableArray<StoredLegFlow> LegFlows { get; init; }

    /// <summary>Harm by place.</summary>
    public required ImmutableArray<StoredHarm> Harms { get; init; }

    /// <summary>The fates of people, and the pathways that lead to them.</summary>
    public required ImmutableArray<StoredPathway> Pathways { get; init; }

    /// <summary>Its parameters.</summary>
    public required ImmutableArray<StoredParameter> Parameters { get; init; }
}
