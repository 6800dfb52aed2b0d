using System.Text;
using FlowSim.Fakes;

namespace FlowSim.Cli;

/// <summary>The commands of a README.</summary>
internal static class ReadmeCommands
{
    /// <summary>The command with which readers of the README start the program from source.</summary>
    public const string Program = "dotnet run -c Release --project src/FlowSim.Cli -- ";

    private const string Opening = "```console";
    private const string Closing = "```";
    private const int MinLines = 10;

    /// <summary>The README.</summary>
    public static string Text { get; } = File.ReadAllText(Repository.File("README.md"));

    /// <summary>All lines of all console blocks of the README, in order.</summary>
    public static IReadOnlyList<string> Lines() => Lines(Text, MinLines);

    /// <summary>All lines of all console blocks of a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="min">Minimum number of lines.</param>
    public static IReadOnlyList<string> Lines(string text, int min)
    {
        var lines = new List<string>();
        var isConsole = false;
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd()))
        {
            var isFence = line.StartsWith(Closing, StringComparison.Ordinal);
            if (isConsole && !isFence && line.Length > 0)
            {
                lines.Add(line);
            }

            isConsole = isFence ? line == Opening : isConsole;
        }

        Assert.True(lines.Count >= min, $"there are only {lines.Count} lines in {Opening} blocks");
        return lines;
    }

    /// <summary>The arguments that a line passes to the program.</summary>
    public static string AfterProgram(string line)
    {
        Assert.StartsWith(Program, line, StringComparison.Ordinal);
        return line[Program.Length..];
    }

    /// <summary>The words of a line as a shell splits them: at spaces, except within single or double quotes.</summary>
    public static string[] Words(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var quote = '\0';
        var isWord = false;
        foreach (var character in line)
        {
            if (quote != '\0' ? character == quote : character is '"' or '\'')
            {
                quote = quote == '\0' ? character : '\0';
                isWord = true;
            }
            else if (quote == '\0' && character == ' ')
            {
                Finish();
            }
            else
            {
                word.Append(character);
                isWord = true;
            }
        }

        Assert.True(quote == '\0', $"a quote does not end in: {line}");
        Finish();
        return [.. words];

        void Finish()
        {
            if (isWord)
            {
                words.Add(word.ToString());
            }

            word.Clear();
            isWord = false;
        }
    }
}
