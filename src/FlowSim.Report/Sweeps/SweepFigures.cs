using System.Collections.Immutable;
using FlowSim.Model.Outcomes;
using FlowSim.Results;
using FlowSim.Results.Sweeps;

namespace FlowSim.Report.Sweeps;

/// <summary>
/// The content of a sweep's store, read once: outcomes by point, as means over the replicates that all points have.
/// </summary>
internal sealed record SweepFigures
{
    /// <summary>The definition of the sweep.</summary>
    public required SweepDefinition Definition { get; init; }

    /// <summary>The number of replicates that are finished at every point.</summary>
    public required int Replicates { get; init; }

    /// <summary>For each scenario, the values of outcomes by point; NaN if some replicate has no value.</summary>
    public required ImmutableArray<ImmutableDictionary<string, double[]>> Outcomes { get; init; }

    /// <summary>Reads a store.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The store is empty or damaged, or no replicate is finished at every
    /// point.</exception>
    public static SweepFigures Read(string path) => StoreReading.Of(path, () =>
    {
        using var reader = SweepReader.Open(path);
        var definition = reader.Definition()
            ?? throw new InvalidDataException($"'{path}' is empty. 'flowsim sweep' fills it.");
        var replicates = reader.CompleteReplicates(definition);
        if (replicates == 0)
        {
            throw new InvalidDataException(
                $"'{path}' has no replicate that is finished at every point. "
                    + "The same 'flowsim sweep' continues from there.");
        }

        return new SweepFigures
        {
            Definition = definition,
            Replicates = replicates,
            Outcomes = [.. definition.Scenarios.Select(scenario => Of(reader, definition, scenario.Name, replicates))],
        };
    });

    private static ImmutableDictionary<string, double[]> Of(
        SweepReader reader, SweepDefinition definition, string scenario, int replicates) => OutcomeCatalog.All.ToImmutableDictionary(
            outcome => outcome.Id, outcome => reader.PointMeans(definition, scenario, outcome.Id, replicates), StringComparer.Ordinal);
}
