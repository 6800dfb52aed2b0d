using System.Globalization;
using FlowSim.Fakes;
using FlowSim.Scenarios.Experiments;
using Microsoft.Data.Sqlite;

namespace FlowSim.Experiments.Sweeps;

/// <summary>Sweeps of an experiment into a temporary folder, with <see cref="FakeRun"/> and a count of its runs.</summary>
internal sealed class FakeSweep : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _runs;

    /// <summary>The experiment: five points, three replicates, two scenarios.</summary>
    public ExperimentDefinition Experiment { get; } = FakeExperiment.Create();

    /// <summary>Runs made by <see cref="Run"/> since this was last set to zero.</summary>
    public int Runs
    {
        get => _runs;
        set => _runs = value;
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>The experiment with another scenario b.</summary>
    public ExperimentDefinition WithB(Model.Scenario scenario) => Experiment with
    {
        Scenarios = Experiment.Scenarios.SetItem(1, Experiment.Scenarios[1] with { Scenario = scenario }),
    };

    /// <summary>The folder of a sweep.</summary>
    public SweepFolder Folder(string name = "sweep") => new(_folder[name]);

    /// <summary>A request to run an experiment.</summary>
    public SweepRequest Request(
        ExperimentDefinition experiment, int threads = 1, string folder = "sweep", bool extend = false) => new()
        {
            Plan = SweepPlan.Of(experiment, FakeExperiment.Version),
            Folder = Folder(folder),
            Threads = threads,
            Extend = extend,
        };

    /// <summary>Runs an experiment.</summary>
    public SweepOutcome Run(
        ExperimentDefinition experiment, int threads = 1, string folder = "sweep", bool extend = false) => Sweep.Run(
        Request(experiment, threads, folder, extend),
        (scenario, options, days, cancellation) =>
        {
            Interlocked.Increment(ref _runs);
            return FakeRun.Execute(scenario, options, days, cancellation);
        },
        TimeProvider.System);

    /// <summary>The single number that a query of the store returns; 0 for none.</summary>
    public double Count(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Folder().Store};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every caller passes a literal.
        command.CommandText = sql;
#pragma warning restore CA2100
        return Convert.ToDouble(command.ExecuteScalar() ?? 0, CultureInfo.InvariantCulture);
    }
}
