using FlowSim.Engine.Execution;
using FlowSim.Engine.Observation;
using FlowSim.Kernel;
using FlowSim.Kernel.Time;
using FlowSim.Model;

namespace FlowSim.Engine;

/// <summary>One run of one scenario.</summary>
public static class SimulationRun
{
    /// <summary>Runs a scenario from its first day to its last.</summary>
    /// <param name="scenario">The scenario, with no uncertain number left; see
    /// <see cref="Model.Uncertainty.ScenarioDraw"/>.</param>
    /// <param name="options">Seed, replicate, threads, sample share and traces.</param>
    /// <param name="daysDone">Receives the number of days done so far from time to time; may be null.</param>
    /// <param name="cancellation">Stops the run between two days.</param>
    /// <exception cref="ArgumentException">The scenario still has uncertain numbers, or an option is out of
    /// range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <exception cref="InvariantException">The run lost a party or counted it twice; the message names the
    /// day.</exception>
    public static RunResult Execute(
        Scenario scenario, RunOptions options, Action<int>? daysDone = null, CancellationToken cancellation = default)
    {
        Validate(scenario, options);
        using var simulation = new Simulation(scenario, options);
        for (var day = 0; day < scenario.Period.DayCount; day++)
        {
            cancellation.ThrowIfCancellationRequested();
            simulation.RunDay(new Day(day));
            if (options.Verify)
            {
                Census.Check(simulation, new Day(day));
            }

            daysDone?.Invoke(day + 1);
        }

        return RunSummary.Of(simulation);
    }

    private static void Validate(Scenario scenario, RunOptions options)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.Replicate, nameof(options));
        if (options.SampleShare is not (> 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(options), "The sample share must lie above 0 and up to 1.");
        }

        if (!scenario.Uncertain.IsEmpty)
        {
            throw new ArgumentException("Draw the scenario's uncertain numbers before running it.", nameof(scenario));
        }
    }
}
