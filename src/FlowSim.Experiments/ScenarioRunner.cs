using FlowSim.Engine;
using FlowSim.Engine.Observation;
using FlowSim.Model;

namespace FlowSim.Experiments;

/// <summary>
/// Runs one replicate of one scenario: <see cref="SimulationRun.Execute"/>, unless a test replaces it.
/// </summary>
/// <param name="scenario">The scenario, with its uncertain numbers drawn.</param>
/// <param name="options">Seed, replicate, threads and sample share.</param>
/// <param name="daysDone">Receives the number of days done so far from time to time.</param>
/// <param name="cancellation">Stops the run.</param>
public delegate RunResult ScenarioRunner(
    Scenario scenario, RunOptions options, Action<int>? daysDone, CancellationToken cancellation);
