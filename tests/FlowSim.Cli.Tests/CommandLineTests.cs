using FlowSim.Kernel;

namespace FlowSim.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly CapturedProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Every_bad_option_is_named_at_once_and_nothing_is_written()
    {
        var code = _program.RunStoring(
            "compare", "a.yaml", "b.yaml", "--replicates", "0", "--seed", "-1", "--threads", "many", "--scale", "1.5", "--sed", "4");

        Assert.Equal(ExitCode.BadInput, code);
        Assert.Equal("", _program.Output);
        Assert.False(Directory.Exists(_program.Out));
        string[] complaints =
        [
            "flowsim: --replicates must be a whole number from 1 to 100000; '0' is not.",
            "flowsim: --seed must be a whole number, 0 or more; '-1' is not.",
            "flowsim: --threads must be a whole number from 1 to 1024; 'many' is not.",
            "flowsim: --scale must be a number above 0 and up to 1; '1.5' is not.",
            "flowsim: '--sed' is not an option; did you mean '--seed'?",
        ];
        Assert.All(complaints, complaint => Assert.Contains(complaint + "\n", _program.Error, StringComparison.Ordinal));
        Assert.Equal(complaints.Length + 1, _program.Error.TrimEnd().Split('\n').Length);
    }

    [Theory]
    [InlineData("chek", "'chek' is not a command; did you mean 'check'?")]
    [InlineData("run a.yaml --out", "Required argument missing for option: '--out'.")]
    [InlineData("run a.yaml b.yaml", "'b.yaml' is not expected here.")]
    [InlineData("compare a.yaml", "Required argument 'OTHER' missing for command: 'compare'.")]
    [InlineData("trace a.yaml", "Option '--party' is required.")]
    [InlineData("trace a.yaml --party x", "--party must be a whole number, 0 or more; 'x' is not.")]
    [InlineData("run a.yaml --seed 1 --seed 2", "Option '--seed' expects a single argument but 2 were provided.")]
    public void A_bad_command_line_gets_a_clear_message(string line, string message)
    {
        Assert.Equal(ExitCode.BadInput, _program.Run(line.Split(' ')));

        Assert.Contains($"flowsim: {message}\n", _program.Error, StringComparison.Ordinal);
        Assert.Equal("", _program.Output);
    }

    [Fact]
    public void Without_a_command_the_commands_are_listed()
    {
        Assert.Equal(ExitCode.BadInput, _program.Run());

        Assert.Contains("check, run, compare, report, sweep, ", _program.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("check")]
    [InlineData("run")]
    [InlineData("compare")]
    [InlineData("report")]
    [InlineData("trace")]
    [InlineData("serve-runs")]
    [InlineData("reproduce")]
    [InlineData("explain")]
    public void Every_command_has_help(string command)
    {
        string[] arguments = command.Length == 0 ? ["--help"] : [command, "--help"];

        Assert.Equal(ExitCode.Done, _program.Run(arguments));
        Assert.Contains("Usage:", _program.Output, StringComparison.Ordinal);
        Assert.Equal("", _program.Error);
    }

    [Fact]
    public void The_version_is_that_of_the_program()
    {
        Assert.Equal(ExitCode.Done, _program.Run("--version"));

        Assert.Matches(@"^flowsim \d+\.\d+\.\d+", _program.Output);
    }

    [Fact]
    public void An_internal_failure_has_a_short_message_and_no_stack_trace()
    {
        _program.Context = _program.Context with { Runner = (_, _, _, _) => throw new InvariantException("day 7: party 3 is nowhere") };

        Assert.Equal(ExitCode.InternalFailure, _program.RunStoring("run", "a.yaml"));

        Assert.Contains("day 7: party 3 is nowhere", _program.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", _program.Error, StringComparison.Ordinal);
        Assert.Equal("", _program.Output);
        Assert.False(Directory.Exists(_program.Out));
    }

    [Fact]
    public void A_stack_trace_is_shown_when_asked_for()
    {
        _program.Context = _program.Context with
        {
            ShowStackTrace = true,
            Runner = (_, _, _, _) => throw new InvariantException("day 7: party 3 is nowhere"),
        };

        Assert.Equal(ExitCode.InternalFailure, _program.RunStoring("run", "a.yaml"));
        Assert.Contains("   at ", _program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interrupted_run_leaves_nothing_behind()
    {
        using var interrupt = new CancellationTokenSource();
        var runs = 0;
        _program.Context = _program.Context with
        {
            Interrupt = interrupt.Token,
            Runner = (scenario, options, days, cancellation) =>
            {
                if (Interlocked.Increment(ref runs) == 3)
                {
                    interrupt.Cancel();
                }

                return Fakes.FakeRun.Execute(scenario, options, days, cancellation);
            },
        };

        Assert.Equal(ExitCode.Interrupted, _program.RunStoring("compare", "a.yaml", "b.yaml"));

        Assert.Contains("interrupted", _program.Error, StringComparison.Ordinal);
        Assert.Equal("", _program.Output);
        Assert.False(Directory.Exists(_program.Out));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_a_user_error()
    {
        File.WriteAllText(_program.Out, "a file in the way");

        Assert.Equal(ExitCode.BadInput, _program.RunStoring("run", "a.yaml"));

        Assert.Contains("--out must name a folder", _program.Error, StringComparison.Ordinal);
    }
}
