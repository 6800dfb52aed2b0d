namespace FlowSim.Scenarios.Diagnostics;

/// <content>Errors that any table can contain.</content>
internal static partial class ScenarioDiagnostics
{
    public static Diagnostic TableWithoutRows(SourcePosition at, IReadOnlyCollection<string> columns) => new(
        DiagnosticCodes.TableWithoutRows,
        at,
        $"The table has no rows. It needs a header line of column names ({DiagnosticText.Names(columns)}) and at "
            + "least one row.");

    public static Diagnostic MissingColumn(SourcePosition at, string column) => new(
        DiagnosticCodes.MissingColumn, at, $"The column '{column}' is missing. The rows were not checked.");

    public static Diagnostic UnknownColumn(SourcePosition at, string column, IReadOnlyCollection<string> allowed) => new(
        DiagnosticCodes.UnknownColumn,
        at,
        $"{DiagnosticText.Quoted(column)} is not a column of this table.{DiagnosticText.DidYouMean(column, allowed)} "
            + $"Columns are {DiagnosticText.Names(allowed)}.");

    public static Diagnostic DuplicateColumn(SourcePosition at, string column) => new(
        DiagnosticCodes.DuplicateColumn, at, $"The column '{column}' is repeated.");

    public static Diagnostic FieldCount(SourcePosition at, int found, int expected) => new(
        DiagnosticCodes.FieldCount,
        at,
        $"The row has {found} {(found == 1 ? "field" : "fields")}, but there are {expected} columns. "
            + (found > expected ? "Put a field that contains a comma in quotation marks." : "An empty field still needs its comma."));

    public static Diagnostic StrayQuote(SourcePosition at) => new(
        DiagnosticCodes.StrayQuote,
        at,
        "A quotation mark is out of place in this row. Put a field that contains one in quotation marks "
            + "and double the mark inside.");

    public static Diagnostic UnclosedQuote(SourcePosition at) => new(
        DiagnosticCodes.UnclosedQuote,
        at,
        "A quotation mark in this row is never closed. Nothing after this line was checked.");

    public static Diagnostic EmptyField(SourcePosition at, string column) => new(
        DiagnosticCodes.EmptyField, at, $"'{column}' is empty.");

    public static Diagnostic FieldNotNumber(SourcePosition at, string column, string text) => new(
        DiagnosticCodes.FieldNotNumber,
        at,
        $"'{column}' is {DiagnosticText.Quoted(text)} but must be a finite number with a decimal point, such as "
            + "12.5.");

    public static Diagnostic FieldOutOfRange(SourcePosition at, string column, double value, double min, double max, string unit) => new(
        DiagnosticCodes.FieldOutOfRange,
        at,
        $"'{column}' is {DiagnosticText.Number(value)} but must lie between {DiagnosticText.Number(min)} and "
            + $"{DiagnosticText.Number(max)} ({unit}).");
}
