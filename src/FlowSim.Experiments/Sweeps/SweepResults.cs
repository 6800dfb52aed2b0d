using System.Collections.Immutable;
using FlowSim.Model.Outcomes;
using FlowSim.Results.Sweeps;

namespace FlowSim.Experiments.Sweeps;

/// <summary>A stored sweep as analyses read it: the replicates that are finished at every point, as means.</summary>
public sealed class SweepResults : IDisposable
{
    private readonly SweepReader _reader;
    private readonly Dictionary<(string Scenario, string Outcome), double[]> _means = [];

    private SweepResults(SweepReader reader, SweepDefinition definition, int replicates)
    {
        _reader = reader;
        Definition = definition;
        Replicates = replicates;
    }

    /// <summary>The definition of the sweep.</summary>
    public SweepDefinition Definition { get; }

    /// <summary>The number of replicates that are finished at every point.</summary>
    public int Replicates { get; }

    /// <summary>Opens the current definition of a store.</summary>
    /// <exception cref="SweepRefusedException">There is no sweep, or no replicate of it is finished.</exception>
    public static SweepResults Open(SweepFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        SweepReader? reader = null;
        try
        {
            reader = SweepReader.Open(folder.Store);
            var definition = reader.Definition()
                ?? throw new SweepRefusedException($"'{folder.Store}' is empty. 'flowsim sweep' fills it.");
            var replicates = reader.CompleteReplicates(definition);
            if (replicates == 0)
            {
                throw new SweepRefusedException(
                    $"'{folder.Store}' has {reader.RunCount()} of {definition.RunCount} runs, and not yet one "
                        + "for each point. "
                    + "The same 'flowsim sweep' continues from there.");
            }

            return new(reader, definition, replicates);
        }
        catch (Exception problem) when (problem is FileNotFoundException or InvalidDataException)
        {
            reader?.Dispose();
            throw new SweepRefusedException($"{problem.Message} Name the folder that 'flowsim sweep' wrote.", problem);
        }
        catch
        {
            reader?.Dispose();
            throw;
        }
    }

    /// <summary>
    /// All quantities: each scenario itself, then the difference of each of the others from the base.
    /// </summary>
    public IEnumerable<SweepQuantity> Quantities() =>
    [
        .. Definition.Scenarios.Select(scenario => new SweepQuantity(scenario.Name, null)),
        .. Definition.Scenarios.Skip(1).Select(scenario => new SweepQuantity(scenario.Name, Definition.Scenarios[0].Name)),
    ];

    /// <summary>An outcome by point, as the mean over replicates; NaN where a replicate has no value.</summary>
    public ImmutableArray<double> Values(SweepQuantity quantity, Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        ArgumentNullException.ThrowIfNull(outcome);
        var values = Means(quantity.Scenario, outcome);
        return quantity.Base is null
            ? [.. values]
            : [.. values.Zip(Means(quantity.Base, outcome), (value, @base) => value - @base)];
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private double[] Means(string scenario, Outcome outcome)
    {
        if (!_means.TryGetValue((scenario, outcome.Id), out var means))
        {
            try
            {
                means = _reader.PointMeans(Definition, scenario, outcome.Id, Replicates);
            }
            catch (InvalidDataException problem)
            {
                throw new SweepRefusedException(problem.Message, problem);
            }

            _means.Add((scenario, outcome.Id), means);
        }

        return means;
    }
}
