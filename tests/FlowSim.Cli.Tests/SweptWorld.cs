using FlowSim.Cli.Serving;
using FlowSim.Fakes;

namespace FlowSim.Cli;

/// <summary>A sweep of two scenarios at two points in two replicates.</summary>
public sealed class SweptWorld : IDisposable
{
    /// <summary>Number of runs.</summary>
    public const int Runs = 8;

    private readonly TemporaryFolder _folder = new();

    public SweptWorld()
    {
        File.WriteAllText(_folder["informed.yaml"], $"""
            title: Two shares of detained people are informed
            scenarios: ["{ServedProgram.FirstSteps("checkpoint")}", "{ServedProgram.FirstSteps("desk")}"]
            replicates: 2
            seed: 5
            scale: 0.1
            design:
              kind: grid
            parameters:
              detention:
                informed-share: [0.25, 0.75]
            """);
        using var program = ServedProgram.Real();
        var code = program.Run("sweep", _folder["informed.yaml"], "--out", _folder["out"], "--threads", "2");
        Assert.True(code == ExitCode.Done, program.Error);
    }

    /// <summary>The store.</summary>
    public string Store => Path.Combine(_folder["out"], "informed", "results.sqlite");

    public void Dispose() => _folder.Dispose();
}
