using FlowSim.Engine;
using FlowSim.Engine.Observation;
using FlowSim.Kernel.Chance;
using FlowSim.Model.Uncertainty;

namespace FlowSim.Experiments;

/// <summary>Runs one replicate of a scenario to trace one party.</summary>
public static class PartyTrace
{
    /// <summary>Runs the replicate given by the options.</summary>
    /// <param name="input">The scenario.</param>
    /// <param name="options">Seed, replicate, traced party and the rest.</param>
    /// <param name="run">Runs the scenario; null for the simulation.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static RunResult Execute(
        ScenarioInput input, RunOptions options, ScenarioRunner? run = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        var drawn = ScenarioDraw.Of(input.Scenario, new RandomSource(options.Seed, options.Replicate));
        return (run ?? SimulationRun.Execute)(drawn, options, null, cancellation);
    }
}
