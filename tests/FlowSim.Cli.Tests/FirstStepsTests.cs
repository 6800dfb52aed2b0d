using FlowSim.Fakes;

namespace FlowSim.Cli;

/// <summary>The commands of the tutorial work as it says.</summary>
public sealed class FirstStepsTests : IDisposable
{
    private const int MinLines = 5;
    private static readonly string Text = File.ReadAllText(Repository.File("scenarios", "first-steps", "README.md"));

    private readonly TemporaryFolder _folder = new();

    /// <summary>The arguments of the lines that start the program.</summary>
    public static TheoryData<string> ProgramLines =>
        [.. ReadmeCommands.Lines(Text, MinLines).Select(ReadmeCommands.AfterProgram)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(ProgramLines))]
    public void Each_command_of_the_tutorial_succeeds_and_prints_something(string line)
    {
        var arguments = ReadmeCommands.Words(line);
        string[] results = arguments[0] is "run" or "compare" ? ["--out", _folder["out"]] : [];

        var (code, output, error) = ProgramHere.RunInRepository([.. arguments, .. results]);

        Assert.True(code == ExitCode.Done, $"exit code {code} after: {line}\n{error}");
        Assert.True(output.Trim().Length > 0, $"nothing is printed after: {line}");
        Assert.True(error.Length == 0, $"something is complained of after: {line}\n{error}");
    }

    [Fact]
    public void The_tutorial_names_every_file_of_its_world()
    {
        var files = Directory.GetFiles(Repository.File("scenarios", "first-steps")).Select(Path.GetFileName)
            .Where(file => file != "README.md").ToList();

        Assert.True(files.Count >= 5, $"only {files.Count} files are found");
        Assert.All(files, file => Assert.Contains($"`{file}`", Text, StringComparison.Ordinal));
    }
}
