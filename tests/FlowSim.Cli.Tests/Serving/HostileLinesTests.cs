using System.Text.Json;

namespace FlowSim.Cli.Serving;

/// <summary>Wrong lines are reported, and the next line is answered.</summary>
public sealed class HostileLinesTests
{
    [Theory]
    [InlineData("not json", "The line is not JSON after its first 1 bytes. JSON has no NaN and no Infinity.")]
    [InlineData("""{"id": 1, "parameters": {"detention.informed-share": NaN}}""", "JSON has no NaN")]
    [InlineData("{} {}", "The line is not JSON")]
    [InlineData("{\"id\": 1", "The line is not JSON")]
    [InlineData("[1, 2]", "must be a JSON object")]
    [InlineData("17", "must be a JSON object")]
    [InlineData("null", "must be a JSON object")]
    [InlineData(
        """{"parameters": {"detention.informed-shar": 0.3}}""",
        "'detention.informed-shar' is not a parameter; did you mean 'detention.informed-share'?")]
    [InlineData(
        """{"parameters": {"detention.informed-share": 1.5}}""",
        "'detention.informed-share' is 1.5 and must lie between 0 and 1 share of parties.")]
    [InlineData("""{"parameters": {"detention.informed-share": -1e-300}}""", "must lie between")]
    [InlineData("""{"parameters": {"detention.informed-share": 1e999}}""", "must be a number; 1e999 is not.")]
    [InlineData("""{"parameters": {"detention.informed-share": "0.3"}}""", "must be a number; \"0.3\" is not.")]
    [InlineData("""{"parameters": {"detention.informed-share": null}}""", "must be a number; null is not.")]
    [InlineData("""{"parameters": {"detention.informed-share": [0.3]}}""", "must be a number; [0.3] is not.")]
    [InlineData(
        """{"parameters": {"detention.informed-share": 0.3, "detention.informed-share": 0.4}}""",
        "'detention.informed-share' is given twice in 'parameters'.")]
    [InlineData("""{"parameters": [0.3]}""", "'parameters' must be an object")]
    [InlineData("""{"parameters": {}, "parameters": {}}""", "'parameters' is given twice.")]
    [InlineData("""{"paramters": {}}""", "'paramters' is not a key of a request; did you mean 'parameters'?")]
    [InlineData("""{"": 1}""", "'' is not a key of a request.")]
    [InlineData("""{"replicates": 0}""", "'replicates' must be a whole number from 1 to 1000; 0 is not.")]
    [InlineData("""{"replicates": 2.5}""", "'replicates' must be a whole number from 1 to 1000; 2.5 is not.")]
    [InlineData("""{"replicates": 1e12}""", "'replicates' must be a whole number from 1 to 1000; 1e12 is not.")]
    [InlineData("""{"replicate": -1}""", "'replicate' must be a whole number from 0 to 99999; -1 is not.")]
    [InlineData("""{"replicate": true}""", "'replicate' must be a whole number from 0 to 99999; true is not.")]
    [InlineData("""{"replicate": 1, "replicates": 2}""", "a request may have only one of the two")]
    [InlineData("""{"outcomes": "refouled"}""", "'outcomes' must be an array of names")]
    [InlineData("""{"outcomes": ["refoule"]}""", "'refoule' is not an outcome; did you mean 'refouled'?")]
    [InlineData("""{"outcomes": ["refouled", 3]}""", "'outcomes' must contain names; 3 is not one.")]
    [InlineData("""{"outcomes": ["refouled", "refouled"]}""", "'refouled' is given twice in 'outcomes'.")]
    public void A_wrong_line_is_reported_with_its_number(string line, string reported)
    {
        var answers = ServedProgram.Answers("""{"outcomes": []}""", line, """{"id": "next", "outcomes": []}""");

        Assert.Equal(3, answers.Count);
        Assert.Contains(reported, answers[1].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, answers[1].GetProperty("line").GetInt64());
        Assert.Equal(["id", "error", "line"], answers[1].EnumerateObject().Select(member => member.Name));
        Assert.Equal("next", answers[2].GetProperty("id").GetString());
        Assert.False(answers[2].TryGetProperty("error", out _));
    }

    [Fact]
    public void A_wrong_line_is_reported_with_its_own_id_and_all_its_problems()
    {
        var answer = Assert.Single(ServedProgram.Answers("""{"id": {"round": 3}, "outcome": [], "replicates": 0}"""));

        Assert.Equal("""{"round":3}""", answer.GetProperty("id").GetRawText());
        Assert.Contains("'outcome' is not a key", answer.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Contains("'replicates' must be", answer.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_too_long_is_never_held_in_memory_and_counts_as_one()
    {
        using var program = new CapturedProgram();
        using var input = new LongLine(20L * InputLines.MaxCharacters, "\n{\"id\": 2, \"outcomes\": []}");
        program.Context = program.Context with { Input = input };

        Assert.Equal(ExitCode.Done, program.Run("serve-runs", "a.yaml"));

        var answers = program.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(ServedProgram.Parse).ToArray();
        Assert.Equal("""{"id":null,"error":"The line is longer than 1048576 characters.","line":1}""", answers[0].GetRawText());
        Assert.Equal(2, answers[1].GetProperty("id").GetInt32());
    }

    [Fact]
    public void Long_or_numerous_names_are_abbreviated()
    {
        var many = string.Join(", ", Enumerable.Range(0, 20_000).Select(number => $"\"k{number}\": 1"));
        var answers = ServedProgram.Answers(
            $$$"""{"parameters": {"{{{new string('x', 500_000)}}}": 1}}""", $$$"""{"parameters": {{{{many}}}}}""");

        Assert.All(answers, answer => Assert.InRange(answer.GetProperty("error").GetString()!.Length, 1, 1000));
    }

    [Fact]
    public void Texts_that_are_not_unicode_are_reported()
    {
        string[] lines =
        [
            "{\"id\": \"\\ud800\"}",
            "{\"parameters\": {\"\\udc00\": 1}}",
            "{\"outcomes\": [\"\\ud800\"]}",
            "{\"id\": \"\ud800\"}",
        ];

        var answers = ServedProgram.Answers(lines);

        Assert.Equal(lines.Length, answers.Count);
        Assert.All(answers, answer => Assert.Equal(JsonValueKind.String, answer.GetProperty("error").ValueKind));
    }

    [Theory]
    [InlineData("\"ü\\n\\u2028 '<\"")]
    [InlineData("1e2")]
    [InlineData("null")]
    [InlineData("{\"a\": [1, {\"b\": false}]}")]
    [InlineData("123456789012345678901234567890")]
    public void A_name_is_returned_unchanged_on_one_line_of_ascii(string id)
    {
        using var program = new CapturedProgram();

        var answer = Assert.Single(ServedProgram.Answers(program, ["a.yaml"], $$"""{"id": {{id}}, "outcomes": []}"""));

        Assert.True(JsonElement.DeepEquals(ServedProgram.Parse(id), answer.GetProperty("id")));
        Assert.All(program.Output.TrimEnd('\n'), character => Assert.InRange(character, ' ', '~'));
    }

    [Fact]
    public void Windows_line_endings_are_accepted_and_the_last_may_be_missing()
    {
        using var program = new CapturedProgram();
        using var input = new StringReader("{\"id\": 1, \"outcomes\": []}\r\n\r\n{\"id\": 2, \"outcomes\": []}");
        program.Context = program.Context with { Input = input };

        Assert.Equal(ExitCode.Done, program.Run("serve-runs", "a.yaml"));

        Assert.Equal(
            [1, 2],
            program.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => ServedProgram.Parse(line).GetProperty("id").GetInt32()));
    }
}
