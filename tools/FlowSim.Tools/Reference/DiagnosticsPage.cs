using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using FlowSim.Fakes;
using FlowSim.Model.Parameters;
using FlowSim.Scenarios;

namespace FlowSim.Tools.Reference;

/// <summary>The page of diagnostics: every code with an approved message from a test file that causes it.</summary>
internal static partial class DiagnosticsPage
{
    /// <summary>The page.</summary>
    public static string Text()
    {
        var page = new GeneratedPage(
            "Diagnostics",
            "All errors in scenario and experiment files, by their permanent code, with an example of the message of `check` that follows "
            + "file, line and column. All errors are reported at once, and nothing runs until they are corrected.",
            ReferencePages.Command);
        var examples = Examples();
        page.Table(
            ["code", "error", "example"],
            Codes().Select(code => (IReadOnlyList<string>)
            [
                $"`{code.Value}`",
                KebabName.Of(code.Key).Replace('-', ' '),
                examples.GetValueOrDefault(code.Value) ?? throw new InvalidOperationException($"No approved file shows {code.Value}."),
            ]));
        return page.ToString();
    }

    /// <summary>The codes by name, in their order.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Codes() => typeof(ScenarioFile).Assembly
        .GetType("FlowSim.Scenarios.Diagnostics.DiagnosticCodes", throwOnError: true)!
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => KeyValuePair.Create(field.Name, (string)field.GetRawConstantValue()!))
        .OrderBy(code => code.Value, StringComparer.Ordinal);

    /// <summary>The shortest approved message of each code.</summary>
    private static Dictionary<string, string> Examples() => Directory
        .EnumerateFiles(Repository.File("tests", "FlowSim.Scenarios.Tests"), "expected.golden.txt", SearchOption.AllDirectories)
        .SelectMany(File.ReadLines)
        .Select(line => Message().Match(line))
        .Where(match => match.Success)
        .GroupBy(match => match.Groups[1].Value, match => Shortened(match.Groups[2].Value))
        .ToDictionary(
            code => code.Key,
            code => code.OrderBy(message => message.Length).ThenBy(message => message, StringComparer.Ordinal).First(),
            StringComparer.Ordinal);

    /// <summary>Shortens long lists of allowed words, which other pages give in full.</summary>
    private static string Shortened(string message)
    {
        const int Longest = 200;
        return message.Length <= Longest
            ? message
            : string.Create(CultureInfo.InvariantCulture, $"{message[..message.LastIndexOf(' ', Longest)]} ...");
    }

    [GeneratedRegex(@" (FS\d{4}): (.*)$")]
    private static partial Regex Message();
}
