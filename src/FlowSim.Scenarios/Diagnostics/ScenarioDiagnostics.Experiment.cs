using System.Globalization;

namespace FlowSim.Scenarios.Diagnostics;

/// <content>Experiments and their tables of points.</content>
internal static partial class ScenarioDiagnostics
{
    /// <summary>Larger counts of points are shown by their order of magnitude.</summary>
    private const double MaxExactCount = 1e15;

    public static Diagnostic NoScenario(SourcePosition at) => new(
        DiagnosticCodes.NoScenario,
        at,
        "'scenarios' is an empty list. Name at least one scenario file; "
            + "the first is the base for comparisons.");

    public static Diagnostic TooManyScenarios(SourcePosition at, int count, int max) => new(
        DiagnosticCodes.TooManyScenarios, at, $"There are {count} scenarios; the maximum is {max}.");

    public static Diagnostic ScenarioNamedTwice(SourcePosition at, string file, int firstLine) => new(
        DiagnosticCodes.ScenarioNamedTwice,
        at,
        $"The scenario {DiagnosticText.File(file)} is repeated; it was first given in line {firstLine}. "
            + "Remove one of them.");

    public static Diagnostic BadSeed(SourcePosition at, string text) => new(
        DiagnosticCodes.BadSeed,
        at,
        $"'seed' is {DiagnosticText.Quoted(text)} but must be a whole number from 0 to {ulong.MaxValue}.");

    public static Diagnostic BadScale(SourcePosition at, string text) => new(
        DiagnosticCodes.BadScale,
        at,
        $"'scale' is {DiagnosticText.Quoted(text)} but must be a number above 0 and up to 1. "
            + "It is the share of parties that is simulated.");

    public static Diagnostic NotTrueOrFalse(SourcePosition at, string key, string text) => new(
        DiagnosticCodes.NotTrueOrFalse, at, $"'{key}' is {DiagnosticText.Quoted(text)} but must be true or false.");

    public static Diagnostic DesignIsKind(SourcePosition at, string kind, string example) => new(
        DiagnosticCodes.DesignIsKind,
        at,
        $"'design' is '{kind}', a kind of design. Write 'design: {example}'; "
            + "text alone is read as the name of a table of points.");

    public static Diagnostic LevelsNotEven(SourcePosition at, int levels) => new(
        DiagnosticCodes.LevelsNotEven,
        at,
        $"'levels' is {levels} but must be even in a morris design, so that every step covers half the "
            + "levels. The usual number is 4.");

    public static Diagnostic TooManyPoints(SourcePosition at, double count, int max, string how) => new(
        DiagnosticCodes.TooManyPoints,
        at,
        $"The design would have {PointCount(count)} points; the maximum is {max}. {how}");

    public static Diagnostic NoFactors(SourcePosition at) => new(
        DiagnosticCodes.NoFactors,
        at,
        "'parameters' names no parameter to vary. Name at least one, or write 'parameters: "
            + "priors' for all parameters that have a prior.");

    public static Diagnostic ParametersBesideTable(SourcePosition at, string table) => new(
        DiagnosticCodes.ParametersBesideTable,
        at,
        $"'parameters' is given together with a table of points, but the columns of {DiagnosticText.File(table)} "
            + "name the parameters that vary. Remove one of the two.");

    public static Diagnostic BadFactor(SourcePosition at, string key, string text) => new(
        DiagnosticCodes.BadFactor,
        at,
        $"'{key}' is {DiagnosticText.Quoted(text)} but must be prior, a distribution such as uniform(0.1, 0.4), or "
            + $"a list of values such as [0.1, 0.4].{DiagnosticText.DidYouMean(text, ["prior"])}");

    public static Diagnostic FixedFactor(SourcePosition at, string key, string text) => new(
        DiagnosticCodes.FixedFactor,
        at,
        $"'{key}' is the number {DiagnosticText.Quoted(text)}, so it does not vary. "
            + "Give prior, a distribution or a list of values; a fixed number belongs in the scenarios.");

    public static Diagnostic ValuesForDraws(SourcePosition at, string key, string kind, double least, double greatest) => new(
        DiagnosticCodes.ValuesForDraws,
        at,
        $"'{key}' is a list of values, but a {kind} design draws its points from distributions. Write prior or "
            + $"{(least < greatest ? $"uniform({DiagnosticText.Number(least)}, {DiagnosticText.Number(greatest)})" : "a distribution")}, "
            + "or use the kind grid or list.");

    public static Diagnostic DistributionInList(SourcePosition at, string key, string text) => new(
        DiagnosticCodes.DistributionInList,
        at,
        $"'{key}' is {DiagnosticText.Quoted(text)}, but a list design uses the values that it is given. "
            + "Write a list of values such as [0.1, 0.4], or use a kind that draws: "
            + "latin-hypercube, sobol, morris, saltelli.");

    public static Diagnostic NoValues(SourcePosition at, string key) => new(
        DiagnosticCodes.NoValues,
        at,
        $"'{key}' is an empty list. Give at least one value, or remove '{key}' to keep the value in the "
            + "scenarios.");

    public static Diagnostic ValueTwice(SourcePosition at, string key, double value) => new(
        DiagnosticCodes.ValueTwice,
        at,
        $"'{key}' has the value {DiagnosticText.Number(value)} twice, so a grid would run the same points twice. "
            + "Remove one.");

    public static Diagnostic UnequalValues(SourcePosition at, string key, int count, string first, int firstCount, int firstLine) => new(
        DiagnosticCodes.UnequalValues,
        at,
        $"'{key}' has {Values(count)}, but '{first}' in line {firstLine} has {Values(firstCount)}. "
            + "A list design takes the first value of each parameter, then the second, so all parameters need "
            + "equally many values.");

    public static Diagnostic SettingOfFactor(SourcePosition at, string path, string experiment) => new(
        DiagnosticCodes.SettingOfFactor,
        at,
        $"'{path}' is varied by {DiagnosticText.File(experiment)}, so setting it would have no effect. "
            + "Remove the setting, or the parameter from the experiment.");

    public static Diagnostic TableWithoutPoints(SourcePosition at) => new(
        DiagnosticCodes.TableWithoutPoints,
        at,
        "The table has no points. It needs a header line of parameters, such as "
            + "detention.informed-share,asylum.dropout-rate, and a line of values for each point.");

    public static Diagnostic ColumnWithoutName(SourcePosition at) => new(
        DiagnosticCodes.ColumnWithoutName,
        at,
        "This column has no name. The name of a column is the path of a parameter, such as "
            + "detention.informed-share; omit columns of row numbers.");

    public static Diagnostic ColumnNoParameter(SourcePosition at, string column, IReadOnlyCollection<string> paths) => new(
        DiagnosticCodes.ColumnNoParameter,
        at,
        $"There is no parameter {DiagnosticText.Quoted(column)} for this "
            + $"column.{DiagnosticText.DidYouMean(column, paths)} The name of a column is the path of a parameter, such "
            + "as detention.informed-share; columns are separated by commas.");

    public static Diagnostic TooManyColumns(SourcePosition at, int count) => new(
        DiagnosticCodes.TooManyColumns,
        at,
        $"The table has {count} columns, more than there are parameters. "
            + "Each parameter has at most one column.");

    public static Diagnostic MoreInTable(SourcePosition at, long count) => new(
        DiagnosticCodes.MoreInTable,
        at,
        $"There {(count == 1 ? "is 1 more mistake" : $"are {count} more mistakes")} in this table from here "
            + "on. Correct those shown to see the rest.");

    private static string Values(int count) => count == 1 ? "1 value" : $"{count} values";

    private static string PointCount(double count) => count <= MaxExactCount
        ? count.ToString("F0", CultureInfo.InvariantCulture)
        : $"about {count.ToString("0.#E+0", CultureInfo.InvariantCulture)}";
}
