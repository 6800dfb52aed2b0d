using System.Globalization;
using FlowSim.Scenarios.Diagnostics;
using FlowSim.Scenarios.Numbers;
using FlowSim.Scenarios.Reading;

namespace FlowSim.Scenarios.Tables;

/// <summary>
/// Reads the fields of a row by column. If there is a problem, it is reported and a placeholder is returned, so that
/// the rest of the row and of the file is checked too. A placeholder never reaches a scenario, since
/// diagnostics prevent one from being made.
/// </summary>
internal sealed class TableRow(SourceText source, TableRecord record, IReadOnlyDictionary<string, int> columns, DiagnosticBag bag)
{
    /// <summary>The line of the row.</summary>
    public int Line => record.Line;

    /// <summary>The position of a field.</summary>
    public SourcePosition At(string column) => record.At(source, columns[column]);

    /// <summary>The text of a field.</summary>
    public string Text(string column) => record.Fields[columns[column]];

    /// <summary>Reads the text of a field that must not be empty.</summary>
    public string RequiredText(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            bag.Add(ScenarioDiagnostics.EmptyField(At(column), column));
        }

        return text;
    }

    /// <summary>Reads the number in a field.</summary>
    public double Number(string column, NumberBounds bounds)
    {
        var text = RequiredText(column);
        if (text.Length == 0)
        {
            return bounds.Min;
        }

        if (!NumberText.TryParse(text, out var number) || !double.IsFinite(number))
        {
            bag.Add(ScenarioDiagnostics.FieldNotNumber(At(column), column, text));
            return bounds.Min;
        }

        if (!bounds.Hold(number))
        {
            bag.Add(ScenarioDiagnostics.FieldOutOfRange(At(column), column, number, bounds.Min, bounds.Max, bounds.Unit));
            return bounds.Min;
        }

        return number;
    }

    /// <summary>Reads the integer in a field.</summary>
    public int WholeNumber(string column, NumberBounds bounds)
    {
        var text = RequiredText(column);
        var isWhole = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        if (isWhole && bounds.Hold(number))
        {
            return (int)number;
        }

        if (isWhole)
        {
            bag.Add(ScenarioDiagnostics.FieldOutOfRange(At(column), column, number, bounds.Min, bounds.Max, bounds.Unit));
        }
        else if (text.Length > 0)
        {
            bag.Add(ScenarioDiagnostics.NotWholeNumber(At(column), column, text));
        }

        return (int)bounds.Min;
    }

    /// <summary>Reads the value of a keyword; returns false and reports the keyword if it is unknown.</summary>
    /// <param name="column">The column.</param>
    /// <param name="words">The keywords.</param>
    /// <param name="unknown">Creates the diagnostic.</param>
    /// <param name="value">The value.</param>
    public bool TryWord<T>(
        string column,
        IReadOnlyDictionary<string, T> words,
        Func<SourcePosition, string, IReadOnlyCollection<string>, Diagnostic> unknown,
        out T value)
        where T : struct
    {
        var text = Text(column);
        if (words.TryGetValue(text, out value))
        {
            return true;
        }

        bag.Add(text.Length == 0
            ? ScenarioDiagnostics.EmptyField(At(column), column)
            : unknown(At(column), text, [.. words.Keys]));
        return false;
    }
}
