using System.Text.Json;
using FlowSim.Engine;
using FlowSim.Fakes;
using FlowSim.Scenarios;

namespace FlowSim.Cli.Serving;

/// <summary><c>serve-runs</c> in this process: lines in, documents out.</summary>
internal static class ServedProgram
{
    /// <summary>The program with the files of the repository and the real simulation.</summary>
    public static CapturedProgram Real()
    {
        var program = new CapturedProgram();
        program.Context = program.Context with { Reader = ScenarioFile.Load, Runner = SimulationRun.Execute };
        return program;
    }

    /// <summary>The path of a scenario of the tutorial.</summary>
    public static string FirstSteps(string name) => Repository.File("scenarios", "first-steps", name + ".yaml");

    /// <summary>The answers to lines, with two fake scenarios.</summary>
    public static IReadOnlyList<JsonElement> Answers(params string[] lines)
    {
        using var program = new CapturedProgram();
        return Answers(program, ["a.yaml", "b.yaml"], lines);
    }

    /// <summary>The answers of a program to lines.</summary>
    public static IReadOnlyList<JsonElement> Answers(CapturedProgram program, string[] arguments, params string[] lines)
    {
        using var input = new StringReader(string.Concat(lines.Select(line => line + "\n")));
        program.Context = program.Context with { Input = input };

        var code = program.Run(["serve-runs", .. arguments]);

        Assert.Equal("", program.Error);
        Assert.Equal(ExitCode.Done, code);
        return [.. program.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
    }

    /// <summary>Parses a line as a document.</summary>
    public static JsonElement Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }
}
