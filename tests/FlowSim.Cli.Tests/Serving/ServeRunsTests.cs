using System.Text.Json;
using FlowSim.Fakes;
using FlowSim.Kernel;
using FlowSim.Model.Outcomes;
using FlowSim.Results;

namespace FlowSim.Cli.Serving;

public sealed class ServeRunsTests
{
    [Fact]
    public void A_line_is_answered_with_values_by_replicate_their_mean_and_what_differs_from_the_base()
    {
        var answer = Assert.Single(ServedProgram.Answers(
            """{"id": [7, "x"], "replicates": 3, "outcomes": ["refouled", "departures"]}"""));

        Assert.Equal("[7,\"x\"]", answer.GetProperty("id").GetRawText());
        Assert.Equal(["a", "b"], Names(answer.GetProperty("results")));
        Assert.Equal(["b"], Names(answer.GetProperty("differences")));
        Assert.Equal(["refouled", "departures"], Names(answer.GetProperty("results").GetProperty("a")));
        var (here, there) = (Values(answer, "results", "a", "refouled"), Values(answer, "results", "b", "refouled"));
        Assert.Equal(3, here.Length);
        Assert.Equal(there.Zip(here, (other, @base) => other - @base), Values(answer, "differences", "b", "refouled"));
        var refouled = answer.GetProperty("results").GetProperty("a").GetProperty("refouled");
        Assert.Equal(here.Average(), refouled.GetProperty("mean").GetDouble(), 1e-9);
        Assert.InRange(
            refouled.GetProperty("mean").GetDouble(),
            refouled.GetProperty("low").GetDouble(),
            refouled.GetProperty("high").GetDouble());
        Assert.Equal(3, answer.GetProperty("state_hashes").GetProperty("b").GetArrayLength());
    }

    [Fact]
    public void Without_a_choice_every_outcome_of_the_first_replicate_is_given_and_a_missing_value_is_null()
    {
        var answer = Assert.Single(ServedProgram.Answers("{}"));

        Assert.Equal(JsonValueKind.Null, answer.GetProperty("id").ValueKind);
        var outcomes = answer.GetProperty("results").GetProperty("a");
        Assert.Equal(OutcomeCatalog.All.Select(outcome => outcome.Id), Names(outcomes));
        Assert.Equal("""{"mean":null,"low":null,"high":null,"values":[null]}""", outcomes.GetProperty(FakeRun.WithoutValue).GetRawText());
    }

    [Fact]
    public void A_single_replicate_equals_that_one_of_many()
    {
        var answers = ServedProgram.Answers(
            """{"replicates": 4, "outcomes": ["refouled"]}""", """{"replicate": 3, "outcomes": ["refouled"]}""");

        Assert.Equal(Values(answers[0], "results", "a", "refouled")[3], Assert.Single(Values(answers[1], "results", "a", "refouled")));
    }

    [Fact]
    public void Results_equal_those_of_run_and_of_compare()
    {
        string[] files = [ServedProgram.FirstSteps("checkpoint"), ServedProgram.FirstSteps("desk")];
        using var served = ServedProgram.Real();
        using var compared = ServedProgram.Real();

        var answer = Assert.Single(ServedProgram.Answers(
            served,
            [.. files, "--scale", "0.1", "--seed", "11", "--threads", "2"],
            """{"parameters": {"detention.informed-share": 0.375}, "replicates": 2}"""));
        Assert.Equal(ExitCode.Done, compared.RunStoring(
            ["compare", .. files, "--scale", "0.1", "--seed", "11", "--replicates", "2", "--set", "detention.informed-share=0.375"]));

        using var reader = ResultReader.Open(StoreFile.At(Directory.GetDirectories(compared.Out).Single()));
        foreach (var name in new[] { "checkpoint", "desk" })
        {
            Assert.Equal(
                reader.StateHashes(name),
                answer.GetProperty("state_hashes").GetProperty(name).EnumerateArray().Select(hash => hash.GetString()!));
            Assert.All(
                OutcomeCatalog.All,
                outcome => Assert.Equal(reader.Outcome(name, outcome.Id), Values(answer, "results", name, outcome.Id)));
        }
    }

    [Fact]
    public void Answers_are_the_same_to_the_last_byte_with_any_number_of_threads()
    {
        string[] lines = [.. Enumerable.Range(0, 25).Select(number =>
            $$"""{"id": {{number}}, "parameters": {"detention.informed-share": {{number}}e-2}, "replicates": {{1 + (number % 5)}}}""")];

        Assert.Equal(Text("1"), Text("7"));

        string Text(string threads)
        {
            using var program = new CapturedProgram();
            Assert.Equal(25, ServedProgram.Answers(program, ["a.yaml", "b.yaml", "--threads", threads], lines).Count);
            return program.Output;
        }
    }

    [Fact]
    public void Without_a_request_there_is_no_answer()
    {
        Assert.Empty(ServedProgram.Answers("", "  ", "\t\r"));
    }

    [Fact]
    public void Settings_apply_unless_a_line_overrides_them()
    {
        using var program = new CapturedProgram();

        Assert.Single(ServedProgram.Answers(program, ["a.yaml", "--set", "detention.informed-share=0.3"], "{}"));
    }

    [Fact]
    public void Files_with_different_people_are_refused()
    {
        using var program = new CapturedProgram();

        Assert.Equal(ExitCode.BadInput, program.Run("serve-runs", "a.yaml", "c.yaml"));

        Assert.Contains("only scenarios with the same people can be compared", program.Error, StringComparison.Ordinal);
        Assert.Equal("", program.Output);
    }

    [Fact]
    public void A_missing_file_is_bad_input()
    {
        using var program = new CapturedProgram();

        Assert.Equal(ExitCode.BadInput, program.Run("serve-runs", "a.yaml", "none.yaml"));

        Assert.Contains("none.yaml", program.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_fails_is_reported_with_its_line_and_the_next_is_answered()
    {
        using var program = new CapturedProgram();
        program.Context = program.Context with
        {
            Runner = (scenario, options, days, stop) => options.Replicate == 1
                ? throw new InvariantException("day 7: party 3 is nowhere")
                : FakeRun.Execute(scenario, options, days, stop),
        };

        var answers = ServedProgram.Answers(program, ["a.yaml"], """{"id": 1, "replicates": 3}""", "{\"id\": 2}");

        Assert.Equal("""{"id":1,"error":"replicate 1 failed: day 7: party 3 is nowhere","line":1}""", answers[0].GetRawText());
        Assert.False(answers[1].TryGetProperty("error", out _));
    }

    [Fact]
    public void An_input_that_fails_is_reported()
    {
        using var program = new CapturedProgram();
        using var input = new BrokenReader("{\"outcomes\": [\"refouled\"]}\n");
        program.Context = program.Context with { Input = input };

        Assert.Equal(ExitCode.BadInput, program.Run("serve-runs", "a.yaml"));

        Assert.Contains("the pipe broke", program.Error, StringComparison.Ordinal);
        Assert.Single(program.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);

    private static double[] Values(JsonElement answer, string part, string scenario, string outcome) =>
    [
        .. answer.GetProperty(part).GetProperty(scenario).GetProperty(outcome).GetProperty("values").EnumerateArray()
            .Select(value => value.ValueKind == JsonValueKind.Null ? double.NaN : value.GetDouble()),
    ];
}
