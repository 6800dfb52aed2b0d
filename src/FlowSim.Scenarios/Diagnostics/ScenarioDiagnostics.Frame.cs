namespace FlowSim.Scenarios.Diagnostics;

/// <content>What a corridor says of itself: countries, kinds of place, groups, forces, destinations.</content>
internal static partial class ScenarioDiagnostics
{
    public static Diagnostic SameCountry(SourcePosition at, string country) => new(
        DiagnosticCodes.SameCountry, at, $"'{country}' is the transit country too; people cross one country to reach another.");

    public static Diagnostic KindIsRole(SourcePosition at, string kind) => new(
        DiagnosticCodes.KindIsRole, at, $"'{kind}' is a role, and a place may have it as its kind already. Remove the line.");

    public static Diagnostic ProfileCount(SourcePosition at, string key, int count, int max) => new(
        DiagnosticCodes.ProfileCount, at, $"'{key}' has {count} entries; a corridor has between 1 and {max}.");

    public static Diagnostic BadProfileId(SourcePosition at, string key, string id) => new(
        DiagnosticCodes.BadProfileId,
        at,
        $"The id {DiagnosticText.Quoted(id)} in '{key}' must consist of at most 32 letters from a to z, digits and hyphens, and "
            + "begin with a letter.");

    public static Diagnostic UnknownLike(
        SourcePosition at, string key, string number, string other, IReadOnlyCollection<string> ids) => new(
        DiagnosticCodes.UnknownLike,
        at,
        $"'{number}' is like {DiagnosticText.Quoted(other)}, which is no other entry of '{key}'."
            + DiagnosticText.DidYouMean(other, ids));

    public static Diagnostic LikeOfLike(SourcePosition at, string number, string other) => new(
        DiagnosticCodes.LikeOfLike, at, $"'{number}' of '{other}' is itself like another. Name the entry that has the number.");

    public static Diagnostic ShareOfLast(SourcePosition at, string id) => new(
        DiagnosticCodes.ShareOfLast,
        at,
        $"The last destination, '{id}', takes those whom the shares of the others leave. Omit its share.");

    public static Diagnostic SharesTooLarge(SourcePosition at, double sum) => new(
        DiagnosticCodes.SharesTooLarge,
        at,
        $"The shares of the destinations add up to {DiagnosticText.Rounded(sum)}, which is more than 1.");

    public static Diagnostic MigrationForces(SourcePosition at, int count) => new(
        DiagnosticCodes.MigrationForces,
        at,
        $"{count} forces have the role migration; exactly one detains and deports. Give one force 'role: migration'.");

    public static Diagnostic UnknownLanguage(SourcePosition at, string code, IReadOnlyCollection<string> codes) => new(
        DiagnosticCodes.UnknownLanguage,
        at,
        $"{DiagnosticText.Quoted(code)} in 'words' is no language of the program; they are {string.Join(", ", codes)}.");

    public static Diagnostic UnknownWords(SourcePosition at, string key, IEnumerable<string> known) => new(
        DiagnosticCodes.UnknownWords,
        at,
        $"{DiagnosticText.Quoted(key)} is neither a text of the program nor a group or map area of this corridor, nor 'country.' with "
            + "two letters."
            + DiagnosticText.DidYouMean(key, known));

    public static Diagnostic OtherPlaceholders(
        SourcePosition at, string key, IReadOnlyList<string> missing, IReadOnlyList<string> unknown) => new(
        DiagnosticCodes.OtherPlaceholders,
        at,
        string.Join(
            ' ',
            new[]
            {
                missing.Count == 0 ? "" : $"The text of '{key}' lacks {Placeholders(missing)}, which the program's text has.",
                unknown.Count == 0 ? "" : $"The text of '{key}' has {Placeholders(unknown)}, which nothing fills.",
            }.Where(part => part.Length > 0)));

    public static Diagnostic WordsOfLanguage(SourcePosition at, string key) => new(
        DiagnosticCodes.WordsOfLanguage, at, $"'{key}' belongs to the language and cannot be changed. Remove the line.");

    public static Diagnostic NotFixed(SourcePosition at, string key, string text) => new(
        DiagnosticCodes.NotFixed,
        at,
        $"'{key}' must be one number, such as 15.2; it cannot be uncertain as {DiagnosticText.Quoted(text)} is.");

    public static Diagnostic UnclosedPlaceholder(SourcePosition at, string key) => new(
        DiagnosticCodes.UnclosedPlaceholder, at, $"A placeholder of '{key}' begins with a brace that is not closed.");

    public static Diagnostic EmptyArea(SourcePosition at, string id) => new(
        DiagnosticCodes.EmptyArea, at, $"The map area '{id}' is empty: west must be less than east, and south less than north.");

    public static Diagnostic ParameterIsLike(SourcePosition at, string name, string of, string other) => new(
        DiagnosticCodes.ParameterIsLike,
        at,
        $"'{name}' of '{of}' is that of '{other}' in this corridor. Set it there, or give '{of}' a number of its own.");

    private static string Placeholders(IReadOnlyList<string> names) => string.Join(", ", names.Select(name => $"{{{name}}}"));
}
