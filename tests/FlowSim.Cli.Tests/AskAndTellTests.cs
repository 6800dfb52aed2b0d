using System.Text.Json;
using System.Text.RegularExpressions;
using FlowSim.Cli.Serving;
using FlowSim.Fakes;

namespace FlowSim.Cli;

/// <summary>The example of a program that drives FlowSim works as its page says.</summary>
[Trait("Category", "Program")]
public sealed partial class AskAndTellTests
{
    private static readonly string Page = File.ReadAllText(Repository.File("docs", "ask-and-tell.md"));

    [PythonFact]
    public void The_example_finds_the_value_that_gives_the_figure()
    {
        using var process = ProgramProcess.StartOther(
            PythonFactAttribute.Program,
            Repository.File(),
            takesInput: false,
            Repository.File("docs", "examples", "ask_and_tell.py"),
            "--flowsim",
            $"dotnet '{ProgramProcess.Path}'",
            "--replicates",
            "4");

        var (code, output, error) = ProgramProcess.Finish(process);

        Assert.Equal("", error);
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("round 6: ", output, StringComparison.Ordinal);
        Assert.Contains("the target is 320.0.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_names_the_keys_of_requests_and_answers_and_only_existing_parts()
    {
        string[] keys =
        [
            "id", "parameters", "replicates", "replicate", "outcomes", "results", "differences", "state_hashes", "mean", "low", "high",
            "values", "error", "line",
        ];
        Assert.All(keys, key => Assert.Contains($"`{key}`", Page, StringComparison.Ordinal));

        var links = Link().Matches(Page).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(File.Exists(Repository.File("docs", link)), link));
    }

    [Fact]
    public void The_line_that_the_page_shows_is_answered_as_it_shows()
    {
        using var program = ServedProgram.Real();
        using var input = new StringReader(Block("jsonl", 0));
        program.Context = program.Context with { Input = input };

        Assert.Equal(
            ExitCode.Done,
            program.Run("serve-runs", ServedProgram.FirstSteps("checkpoint"), ServedProgram.FirstSteps("desk")));

        // The page shows numbers of the version for which it was written, so only the shape is compared.
        Assert.Equal(Shape(ServedProgram.Parse(Block("jsonl", 1))), Shape(ServedProgram.Parse(program.Output)));
    }

    [Fact]
    public void The_error_that_the_page_shows_is_given()
    {
        var wrong = Block("jsonl", 0).Replace("share", "shar", StringComparison.Ordinal).Replace("1,", "2,", StringComparison.Ordinal);

        var answer = Assert.Single(ServedProgram.Answers("", wrong));

        Assert.True(JsonElement.DeepEquals(ServedProgram.Parse(Block("json", 0)), answer), answer.GetRawText());
    }

    private static string Shape(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "{"
            + string.Join(", ", element.EnumerateObject().Select(member => $"{member.Name}: {Shape(member.Value)}"))
            + "}",
        JsonValueKind.Array => $"[{string.Join(", ", element.EnumerateArray().Select(Shape))}]",
        var kind => kind.ToString(),
    };

    private static string Block(string language, int number) =>
        Page.Split($"```{language}\n")[number + 1].Split("\n```")[0] + "\n";

    [GeneratedRegex(@"\]\(([^)#]+)\)")]
    private static partial Regex Link();
}
