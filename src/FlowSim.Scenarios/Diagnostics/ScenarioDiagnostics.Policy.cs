namespace FlowSim.Scenarios.Diagnostics;

/// <content>Entries of the policy.</content>
internal static partial class ScenarioDiagnostics
{
    public static Diagnostic EntryWithoutInstrument(SourcePosition at, IReadOnlyCollection<string> kinds) => new(
        DiagnosticCodes.EntryWithoutInstrument,
        at,
        $"This entry has no effect. An entry has one instrument ({DiagnosticText.Names(kinds)}) or 'withdraw'.");

    public static Diagnostic EntryWithTwoInstruments(SourcePosition at, string first, string second) => new(
        DiagnosticCodes.EntryWithTwoInstruments,
        at,
        $"'{second}' is in the same entry as '{first}'. Make two entries of it, each with dates and a "
            + "source.");

    public static Diagnostic UntilNotAfterFrom(SourcePosition at, DateOnly from, DateOnly until) => new(
        DiagnosticCodes.UntilNotAfterFrom,
        at,
        $"'until' is {DiagnosticText.Date(until)} but must come after 'from', {DiagnosticText.Date(from)}. "
            + "It is the first day on which the entry is no longer in force.");

    public static Diagnostic DuplicateName(SourcePosition at, string name, SourcePosition first) => new(
        DiagnosticCodes.DuplicateName,
        at,
        $"Another entry has the name '{name}': {first}. A name may be used only once in all files together.");

    public static Diagnostic BadName(SourcePosition at, string name) => new(
        DiagnosticCodes.BadName,
        at,
        $"The name {DiagnosticText.Quoted(name)} must consist of letters from a to z, digits and hyphens, such as "
            + "checkpoint-south.");

    public static Diagnostic WithdrawUnknown(SourcePosition at, string name, IReadOnlyCollection<string> names) => new(
        DiagnosticCodes.WithdrawUnknown,
        at,
        $"There is no entry with the name {DiagnosticText.Quoted(name)} to withdraw.{DiagnosticText.DidYouMean(name, names)} "
            + (names.Count == 0 ? "No entry has a name." : $"Names are {DiagnosticText.Names(names)}."));

    public static Diagnostic WithdrawBeforeBegin(SourcePosition at, string name, DateOnly begins) => new(
        DiagnosticCodes.WithdrawBeforeBegin,
        at,
        $"'{name}' begins on {DiagnosticText.Date(begins)} and cannot be withdrawn before then. "
            + "If it is withdrawn on that day, it is never in force.");

    public static Diagnostic WithdrawAfterEnd(SourcePosition at, string name, DateOnly ends) => new(
        DiagnosticCodes.WithdrawAfterEnd,
        at,
        $"'{name}' already ends on {DiagnosticText.Date(ends)}, so there is nothing to withdraw after that.");

    public static Diagnostic UnknownPlace(
        SourcePosition at,
        string key,
        string code,
        IReadOnlyCollection<string> codes,
        string table) => new(
        DiagnosticCodes.UnknownPlace,
        at,
        $"'{key}' names {DiagnosticText.Quoted(code)}, which is not a place.{DiagnosticText.DidYouMean(code, codes)} "
            + $"Places are listed in {DiagnosticText.File(table)}.");

    public static Diagnostic WrongPlace(SourcePosition at, string instrument, string key, string place, string required) => new(
        DiagnosticCodes.WrongPlace, at, $"'{key}' of '{instrument}' names {place}, but must name {required}.");

    public static Diagnostic PlaceNamedTwice(SourcePosition at, string key, string code) => new(
        DiagnosticCodes.PlaceNamedTwice,
        at,
        $"'{key}' names '{code}' twice. Remove one; to have more there, raise the number or add an entry.");

    public static Diagnostic EmptyList(SourcePosition at, string key) => new(
        DiagnosticCodes.EmptyList, at, $"'{key}' is an empty list, so the entry applies nowhere. Name at least one.");

    public static Diagnostic UnknownWord(SourcePosition at, string key, string word, IReadOnlyCollection<string> allowed) => new(
        DiagnosticCodes.UnknownWord, at, $"'{key}' is {OneOf(word, allowed)}");

    public static Diagnostic WordNamedTwice(SourcePosition at, string key, string word) => new(
        DiagnosticCodes.WordNamedTwice, at, $"'{key}' names '{word}' twice. Remove one.");

    public static Diagnostic TooManySites(SourcePosition at, string instrument, string code, int max) => new(
        DiagnosticCodes.TooManySites,
        at,
        $"'{code}' is one place too many for '{instrument}': all entries of a scenario together may name at "
            + $"most {max} places, whatever their dates.");

    public static Diagnostic NobodyDepartsThere(SourcePosition at, string instrument, string key, string code, string departures) => new(
        DiagnosticCodes.NobodyDepartsThere,
        at,
        $"'{key}' of '{instrument}' names '{code}', but nobody sets out from there: "
            + $"{DiagnosticText.File(departures)} has no departures from it.");

    private static string OneOf(string word, IReadOnlyCollection<string> allowed) =>
        $"{DiagnosticText.Quoted(word)} but must be one of {DiagnosticText.Names(allowed)}.{DiagnosticText.DidYouMean(word, allowed)}";
}
