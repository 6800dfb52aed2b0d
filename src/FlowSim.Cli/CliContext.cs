using System.Collections.Immutable;
using FlowSim.Cli.Execution;
using FlowSim.Engine;
using FlowSim.Experiments;
using FlowSim.Scenarios;

namespace FlowSim.Cli;

/// <summary>
/// What the program uses of its environment: where it prints, the clock, and the token that stops it.
/// </summary>
internal sealed record CliContext
{
    /// <summary>Standard input.</summary>
    public TextReader Input { get; init; } = TextReader.Null;

    /// <summary>Standard output.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether standard error is a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Width of the output in characters.</summary>
    public int OutputWidth { get; init; } = 100;

    /// <summary>Whether an internal failure shows its stack trace.</summary>
    public bool ShowStackTrace { get; init; }

    /// <summary>The clock, for measuring how long a run took.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Cancelled when the user interrupts.</summary>
    public CancellationToken Interrupt { get; init; }

    /// <summary>Runs one replicate.</summary>
    public ScenarioRunner Runner { get; init; } = SimulationRun.Execute;

    /// <summary>Reads a scenario file and applies settings to it.</summary>
    public Func<string, IEnumerable<SettingOverride>, LoadedScenario> Reader { get; init; } = ScenarioFile.Load;

    /// <summary>Reads an environment variable; null if it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>How a shell starts this program: the program and its first arguments.</summary>
    public ImmutableArray<string> OwnCommand { get; init; } = ["flowsim"];

    /// <summary>Runs another program to its end; null if there is no such program.</summary>
    public Func<string, IReadOnlyList<string>, ProcessResult?> Launch { get; init; } = ExternalProcess.Run;

    /// <summary>Reports a problem that the user has to fix.</summary>
    public void Complain(string message) => Error.WriteLine($"flowsim: {message}");
}
