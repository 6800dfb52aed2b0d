using System.Globalization;
using FlowSim.Model.Parameters;
using FlowSim.Scenarios.Yaml;

namespace FlowSim.Scenarios.Diagnostics;

/// <summary>The parts of sentences that diagnostics share.</summary>
internal static class DiagnosticText
{
    private const int MaxCharacters = 60;
    private const int MaxNames = 24;

    /// <summary>Text from the file in quotation marks, shortened to fit on a line.</summary>
    public static string Quoted(string written) => written.Length <= MaxCharacters
        ? $"'{Printable(written)}'"
        : $"'{Printable(written[..(MaxCharacters - 3)])}...'";

    /// <summary>A file name in quotation marks, never shortened.</summary>
    public static string File(string file) => $"'{Printable(file)}'";

    /// <summary>The word for a value of an enumeration.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => KebabName.Of(value.ToString());

    /// <summary>A number in the format of the files.</summary>
    public static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A calculated number to six significant digits.</summary>
    public static string Rounded(double number) => number.ToString("G6", CultureInfo.InvariantCulture);

    /// <summary>A date in the format of the files.</summary>
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A month in the format of the files.</summary>
    public static string Month(DateOnly date) => date.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>" Did you mean 'x'?" if an allowed name is close to the text, otherwise an empty string.</summary>
    public static string DidYouMean(string written, IEnumerable<string> allowed)
    {
        // The search compares every letter with every letter, so names whose length differs too much are skipped; a
        // name as long as a page is not a misspelling.
        var max = Math.Max(1, written.Length / 3);
        var nearest = written.Length <= MaxCharacters
            ? NearestName.Of(written, allowed.Where(name => Math.Abs(name.Length - written.Length) <= max))
            : null;
        return nearest is null ? "" : $" Did you mean '{nearest}'?";
    }

    /// <summary>A list of names, shortened if there are too many to read.</summary>
    public static string Names(IReadOnlyCollection<string> names)
    {
        var shown = string.Join(", ", names.Take(MaxNames));
        return names.Count <= MaxNames ? shown : $"{shown} and {names.Count - MaxNames} more";
    }

    /// <summary>A description of a value in the words of people who write YAML.</summary>
    public static string Described(YamlValue value) => value switch
    {
        YamlValue.Mapping => "keys with values",
        YamlValue.Sequence => "a list",
        YamlValue.Scalar { Text: "" } => "empty",
        YamlValue.Scalar scalar => $"the text {Quoted(scalar.Text)}",
        _ => "something else",
    };

    /// <summary>
    /// The text on one line and without characters that control a terminal; YAML can write them as escapes.
    /// </summary>
    private static string Printable(string text) =>
        string.Create(text.Length, text, (span, from) =>
        {
            for (var index = 0; index < span.Length; index++)
            {
                span[index] = char.IsControl(from[index]) ? ' ' : from[index];
            }
        });
}
