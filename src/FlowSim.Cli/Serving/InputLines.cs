using System.Text;

namespace FlowSim.Cli.Serving;

/// <summary>
/// Reads lines one by one as they arrive, and keeps no more of a line in memory than the allowed length.
/// </summary>
internal static class InputLines
{
    /// <summary>The maximum length of a line in characters.</summary>
    public const int MaxCharacters = 1024 * 1024;

    private const int BufferCharacters = 16 * 1024;

    /// <summary>
    /// The lines that are not empty, each as soon as it is complete; the last may lack its line ending.
    /// </summary>
    /// <exception cref="IOException">The input cannot be read.</exception>
    public static IEnumerable<InputLine> Of(TextReader input)
    {
        var buffer = new char[BufferCharacters];
        var line = new StringBuilder();
        var (number, isTooLong) = (1L, false);
        for (var count = input.Read(buffer, 0, buffer.Length); count > 0; count = input.Read(buffer, 0, buffer.Length))
        {
            for (var start = 0; start < count;)
            {
                var length = Array.IndexOf(buffer, '\n', start, count - start) is var end && end >= 0 ? end - start : count - start;
                isTooLong |= line.Length + length > MaxCharacters;
                line.Append(buffer, start, isTooLong ? 0 : length);
                start += length + 1;
                if (end >= 0)
                {
                    if (Whole(number, line, isTooLong) is { } whole)
                    {
                        yield return whole;
                    }

                    line.Clear();
                    (number, isTooLong) = (number + 1, false);
                }
            }
        }

        if (Whole(number, line, isTooLong) is { } last)
        {
            yield return last;
        }
    }

    /// <summary>The line, or null if it is empty.</summary>
    private static InputLine? Whole(long number, StringBuilder line, bool isTooLong)
    {
        if (isTooLong)
        {
            return new(number, null);
        }

        var text = line.ToString();
        return string.IsNullOrWhiteSpace(text) ? null : new(number, text);
    }
}
