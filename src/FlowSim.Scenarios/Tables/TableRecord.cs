using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Reading;

namespace FlowSim.Scenarios.Tables;

/// <summary>One record of a table: its fields, and the text from which they were read.</summary>
/// <param name="Line">The line on which it begins.</param>
/// <param name="Fields">The fields, without quotation marks.</param>
/// <param name="Raw">The text.</param>
internal sealed record TableRecord(int Line, string[] Fields, string Raw)
{
    /// <summary>Whether the line is blank.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Raw);

    /// <summary>The position of a field, found by counting commas outside quotation marks.</summary>
    public SourcePosition At(SourceText source, int field)
    {
        var (line, start) = (Line, 0);
        var (quoted, commas) = (false, 0);
        for (var index = 0; index < Raw.Length && commas < field; index++)
        {
            switch (Raw[index])
            {
                case '"':
                    quoted = !quoted;
                    break;
                case '\n':
                    (line, start) = (line + 1, index + 1);
                    break;
                case ',' when !quoted:
                    commas++;
                    if (commas == field)
                    {
                        return source.At(line, index + 2 - start);
                    }

                    break;
            }
        }

        return source.At(line, 1);
    }
}
