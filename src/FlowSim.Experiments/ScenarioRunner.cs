using FlowSim.Engine;
using FlowSim.Engine.Observation;
using FlowSim.Model;

namespace FlowSim.Experiments;

/// <summary>Runs one replicate of one scenario; <see cref="SimulationRun.Execute"/> unless a test puts another in its place.</summary>
/// <param name="scenario">The scenario, its uncertain numbers drawn.</param>
/// <param name="options">Seed, replicate, threads, sample.</param>
/// <param name="daysDone">Told the days done so far, now and then.</param>
/// <param name="cancellation">Ends the run.</param>
public delegate RunResult ScenarioRunner(
    Scenario scenario, RunOptions options, Action<int>? daysDone, CancellationToken cancellation);
