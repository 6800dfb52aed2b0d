using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using FlowSim.Fakes;

namespace FlowSim.Cli.Serving;

/// <summary><c>serve-runs</c> as a process with which another program communicates.</summary>
[Trait("Category", "Program")]
public sealed class ServeProcessTests
{
    /// <summary>
    /// Processor time of the workers that only work on a question takes, in the ticks of /proc, mostly 10 ms.
    /// </summary>
    private const int TicksOfSomeWork = 5;

    private const string Question = """{"id": 1, "parameters": {"detention.informed-share": 0.3}, "outcomes": ["refouled"]}""";

    [Fact]
    public void Each_answer_is_there_before_the_next_question_is_asked()
    {
        using var process = Start();
        var first = Ask(process, Question);
        var wrong = Ask(process, "{");
        var mean = first.GetProperty("results").GetProperty("checkpoint").GetProperty("refouled").GetProperty("mean").GetDouble();
        var second = Ask(process, $$"""{"id": {{mean.ToString(CultureInfo.InvariantCulture)}}, "outcomes": []}""");
        process.StandardInput.Close();

        var (code, output, error) = ProgramProcess.Finish(process);

        Assert.Equal((ExitCode.Done, "", ""), (code, output, error));
        Assert.Equal(2, wrong.GetProperty("line").GetInt32());
        Assert.Equal(mean, second.GetProperty("id").GetDouble());
    }

    [LinuxFact]
    public void A_signal_ends_it_although_its_input_is_open()
    {
        using var process = Start();

        process.StandardInput.WriteLine($$"""
            {{Question}}
            {"id": "long", "replicates": 40, "outcomes": ["refouled"]}
            """);
        process.StandardInput.Flush();
        Assert.NotNull(process.StandardOutput.ReadLine());

        // With the first question answered, whatever the workers still do is the long one.
        var before = ProgramProcess.WorkerTicks(process);
        ProgramProcess.WaitUntil(process, () => ProgramProcess.WorkerTicks(process) >= before + TicksOfSomeWork);
        ProgramProcess.Signal(process, "-TERM");

        var (code, output, error) = ProgramProcess.Finish(process);

        Assert.Equal(ExitCode.Interrupted, code);
        Assert.Contains("interrupted; requests in progress were answered", error, StringComparison.Ordinal);
        var answer = ServedProgram.Parse(Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(40, answer.GetProperty("state_hashes").GetProperty("checkpoint").GetArrayLength());
    }

    [Fact]
    public void A_client_that_no_longer_listens_does_not_block()
    {
        using var process = Start();
        Ask(process, Question);
        process.StandardOutput.Close();
        for (var line = 0; line < 20; line++)
        {
            process.StandardInput.WriteLine(Question);
        }

        process.StandardInput.Close();

        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(3)));
        Assert.DoesNotContain("internal failure", process.StandardError.ReadToEnd(), StringComparison.Ordinal);
    }

    private static Process Start() => ProgramProcess.StartListening(
        Repository.File(), "serve-runs", ServedProgram.FirstSteps("checkpoint"), "--threads", "2");

    private static JsonElement Ask(Process process, string line)
    {
        process.StandardInput.WriteLine(line);
        process.StandardInput.Flush();
        var answer = process.StandardOutput.ReadLine();
        Assert.True(answer is not null, "the program ended");
        return ServedProgram.Parse(answer);
    }
}
