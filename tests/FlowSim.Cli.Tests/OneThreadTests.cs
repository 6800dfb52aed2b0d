using System.Globalization;
using FlowSim.Cli.Serving;
using FlowSim.Fakes;

namespace FlowSim.Cli;

/// <summary>With <c>--threads 1</c> everything is done on the thread that the program was started on.</summary>
public sealed class OneThreadTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("run", "checkpoint")]
    [InlineData("compare", "checkpoint", "desk")]
    public void A_run_or_comparison_with_one_thread_starts_none(string command, params string[] scenarios)
    {
        AssertOneThread([command, .. scenarios.Select(ServedProgram.FirstSteps), "--replicates", "2"]);
    }

    [Fact]
    public void A_sweep_with_one_thread_starts_none()
    {
        File.WriteAllText(_folder["steps.yaml"], $"""
            title: One value
            scenarios: ["{ServedProgram.FirstSteps("checkpoint")}"]
            replicates: 2
            scale: 0.1
            design: {"{kind: grid}"}
            parameters:
              detention: {"{informed-share: [0.25, 0.75]}"}
            """);

        AssertOneThread(["sweep", _folder["steps.yaml"]]);
    }

    private void AssertOneThread(string[] arguments)
    {
        Assert.Equal(0, ThreadWatch.OtherThreads(() => Run(arguments, 1)));

        // The watch does detect other threads if there are any.
        Assert.NotEqual(0, ThreadWatch.OtherThreads(() => Run(arguments, 2)));
    }

    private void Run(string[] arguments, int threads)
    {
        var number = threads.ToString(CultureInfo.InvariantCulture);
        using var program = ServedProgram.Real();
        var code = program.Run([.. arguments, "--threads", number, "--out", _folder[number]]);
        Assert.True(code == ExitCode.Done, program.Error);
    }
}
