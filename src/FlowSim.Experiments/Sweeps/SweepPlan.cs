using System.Collections.Immutable;
using FlowSim.Experiments.Designs;
using FlowSim.Kernel.Identity;
using FlowSim.Model;
using FlowSim.Results.Sweeps;
using FlowSim.Scenarios.Experiments;

namespace FlowSim.Experiments.Sweeps;

/// <summary>All runs of an experiment, in order and with their ids.</summary>
public sealed class SweepPlan
{
    private readonly ImmutableArray<SweepScenario> _stored;
    private readonly ModelVersion _version;
    private readonly ulong _scenariosHash;
    private readonly ulong[] _valueHashes;

    private SweepPlan(ExperimentDefinition experiment, DesignMatrix points, ModelVersion version, ImmutableArray<SweepScenario> stored)
    {
        Experiment = experiment;
        Points = points;
        _version = version;
        _stored = stored;
        _scenariosHash = ScenariosHash();
        _valueHashes = ValueHashes();
    }

    /// <summary>The experiment.</summary>
    public ExperimentDefinition Experiment { get; }

    /// <summary>The values of the varied parameters at every point.</summary>
    public DesignMatrix Points { get; }

    /// <summary>Makes the plan of an experiment.</summary>
    /// <exception cref="ArgumentException">The scenarios do not have the same people.</exception>
    /// <exception cref="IOException">A table of a corridor can no longer be read.</exception>
    public static SweepPlan Of(ExperimentDefinition experiment, ModelVersion version)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        ArgumentNullException.ThrowIfNull(version);
        if (Problems(experiment) is [var problem, ..])
        {
            throw new ArgumentException(problem, nameof(experiment));
        }

        var points = DesignMatrix.Of(experiment.Design, experiment.Factors);
        return new(experiment, points, version, [.. experiment.Scenarios.Select(ScenarioIdentity.Of)]);
    }

    /// <summary>
    /// The reasons why the scenarios of an experiment do not have the same people, one sentence each.
    /// </summary>
    public static IReadOnlyList<string> Problems(ExperimentDefinition experiment)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        var inputs = experiment.Scenarios
            .Select(scenario => new ScenarioInput(scenario.Name, scenario.File, scenario.ContentHash, scenario.Scenario))
            .ToList();
        return [.. inputs.SelectMany(input => ComparabilityCheck.Problems(inputs[0], input))];
    }

    /// <summary>
    /// The trials in the order of running: replicate by replicate, so that a sweep that is cut short has the same
    /// number of replicates at each point.
    /// </summary>
    public IEnumerable<Trial> Trials(int replicates)
    {
        for (var replicate = 0; replicate < replicates; replicate++)
        {
            for (var point = 0; point < Points.Points; point++)
            {
                yield return TrialAt(point, replicate);
            }
        }
    }

    /// <summary>The trial with a point and replicate.</summary>
    public Trial TrialAt(int point, int replicate)
    {
        var hash = default(StableHash);
        hash.Add(_scenariosHash);
        AddConditions(ref hash, point, replicate);
        return new(point, replicate, hash.Value);
    }

    /// <summary>The id of one run of a trial.</summary>
    /// <param name="position">The position of its scenario.</param>
    /// <param name="trial">The trial.</param>
    public ulong RunId(int position, Trial trial)
    {
        var hash = default(StableHash);
        hash.Add(_stored[position].Hash);
        AddConditions(ref hash, trial.Point, trial.Replicate);
        return hash.Value;
    }

    /// <summary>The scenarios at a point, with other uncertain numbers not yet drawn.</summary>
    public IEnumerable<Scenario> ScenariosAt(int point)
    {
        var values = Experiment.Factors
            .Select((factor, index) => KeyValuePair.Create(factor.Path, Points[point, index]))
            .ToDictionary(StringComparer.Ordinal);
        return Experiment.Scenarios.Select(input => SweptScenario.Of(input.Scenario, values));
    }

    /// <summary>The plan in the form of the store.</summary>
    public SweepDefinition Definition(int replicates) => new()
    {
        Hash = DefinitionHash(),
        Name = Experiment.Name,
        Title = Experiment.Title,
        Version = _version.Version,
        Commit = _version.Commit,
        Build = _version.Build,
        Seed = Experiment.Seed,
        SampleShare = Experiment.SampleShare,
        Replicates = replicates,
        Scenarios = _stored,
        Design = DesignText.Of(Experiment.Design),
        Factors = [.. Experiment.Factors.Select(factor => new SweepFactor(factor.Path, DesignText.RangeOf(factor)))],
        Points = [.. Enumerable.Range(0, Points.Points).SelectMany(point => Points.Row(point).ToArray())],
        PointCount = Points.Points,
        Kept = DesignText.KeptOf(Experiment.Keep),
    };

    private void AddConditions(ref StableHash hash, int point, int replicate)
    {
        hash.Add(_version.Version);
        hash.Add(_version.Commit ?? "");
        hash.Add(_version.Build);
        hash.Add(Experiment.Seed);
        hash.Add(Experiment.SampleShare);
        hash.Add((long)replicate);
        hash.Add(_valueHashes[point]);
    }

    /// <summary>
    /// A hash of the values of each point; a point that repeats an earlier one gets a different hash.
    /// </summary>
    private ulong[] ValueHashes()
    {
        var hashes = new ulong[Points.Points];
        var times = new Dictionary<ulong, long>();
        for (var point = 0; point < hashes.Length; point++)
        {
            var hash = default(StableHash);
            for (var factor = 0; factor < Points.Factors; factor++)
            {
                hash.Add(Experiment.Factors[factor].Path);
                hash.Add(Points[point, factor]);
            }

            var earlier = times.GetValueOrDefault(hash.Value);
            times[hash.Value] = earlier + 1;
            hash.Add(earlier);
            hashes[point] = hash.Value;
        }

        return hashes;
    }

    private ulong ScenariosHash()
    {
        // A trial that was run for fewer tables does not replace one that has all of them.
        var hash = default(StableHash);
        hash.Add(DesignText.KeptOf(Experiment.Keep));
        foreach (var scenario in _stored)
        {
            hash.Add(scenario.Hash);
        }

        return hash.Value;
    }

    private ulong DefinitionHash()
    {
        var hash = default(StableHash);
        hash.Add(Experiment.Name);
        hash.Add(DesignText.Of(Experiment.Design).Kind);
        for (var point = 0; point < Points.Points; point++)
        {
            hash.Add(TrialAt(point, 0).Id);
        }

        return hash.Value;
    }
}
