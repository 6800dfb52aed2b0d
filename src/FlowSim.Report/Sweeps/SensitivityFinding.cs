using System.Collections.Immutable;

namespace FlowSim.Report.Sweeps;

/// <summary>How much each varied parameter matters to an outcome.</summary>
/// <param name="Outcome">The id of the outcome.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="Base">The scenario that is subtracted; null for the scenario by itself.</param>
/// <param name="Measure">The kind of sensitivity index.</param>
/// <param name="Parameters">The parameters, in the order of the experiment.</param>
public sealed record SensitivityFinding(
    string Outcome, string Scenario, string? Base, SensitivityMeasure Measure, ImmutableArray<ParameterFinding> Parameters);
