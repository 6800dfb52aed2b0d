using FlowSim.Engine.Observation;
using FlowSim.Model;

namespace FlowSim.Engine;

/// <summary>One run of one scenario.</summary>
public static class SimulationRun
{
    /// <summary>Runs a scenario from its first day to its last.</summary>
    /// <param name="scenario">The scenario, with no uncertain number left; see <see cref="Model.Uncertainty.ScenarioDraw"/>.</param>
    /// <param name="options">Seed, replicate, threads, sample.</param>
    /// <param name="daysDone">Told the days done so far, now and then; may be null.</param>
    /// <param name="cancellation">Ends the run between two days.</param>
    /// <exception cref="ArgumentException">The scenario still has uncertain numbers, or an option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <exception cref="InvariantException">The run lost or doubled somebody; the message names the day.</exception>
    public static RunResult Execute(
        Scenario scenario, RunOptions options, Action<int>? daysDone = null, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
