namespace FlowSim.Scenarios.Diagnostics;

/// <content>Places, legs and departures.</content>
internal static partial class ScenarioDiagnostics
{
    public static Diagnostic BadPlaceCode(SourcePosition at, string code) => new(
        DiagnosticCodes.BadPlaceCode,
        at,
        $"The id {DiagnosticText.Quoted(code)} must consist of letters from A to Z, digits and underscores, such "
            + "as AA_CITY.");

    public static Diagnostic DuplicatePlace(SourcePosition at, string code, int firstLine) => new(
        DiagnosticCodes.DuplicatePlace, at, $"The place '{code}' is repeated; it was first given in line {firstLine}.");

    public static Diagnostic UnknownPlaceKind(SourcePosition at, string kind, IReadOnlyCollection<string> kinds) => new(
        DiagnosticCodes.UnknownPlaceKind, at, $"'kind' is {OneOf(kind, kinds)}");

    public static Diagnostic BadCountry(SourcePosition at, string key, string country) => new(
        DiagnosticCodes.BadCountry,
        at,
        $"'{key}' is {DiagnosticText.Quoted(country)} but must be a code of two capital letters, such as AA.");

    public static Diagnostic TooManyPlaces(SourcePosition at, int count, int max) => new(
        DiagnosticCodes.TooManyPlaces, at, $"There are {count} places; the maximum is {max}.");

    public static Diagnostic NoDestinationBorder(SourcePosition at) => new(
        DiagnosticCodes.NoDestinationBorder,
        at,
        "No place has the role port-of-entry or border-sector, so no journey can reach the destination country.");

    public static Diagnostic OriginCutOff(SourcePosition at, string code, string legs) => new(
        DiagnosticCodes.OriginCutOff,
        at,
        $"People set out from '{code}', but no legs with the purpose travel in {DiagnosticText.File(legs)} lead "
            + "from there to a port-of-entry or border-sector.");

    public static Diagnostic LegPlaceUnknown(SourcePosition at, string column, string code, IReadOnlyCollection<string> codes) => new(
        DiagnosticCodes.LegPlaceUnknown,
        at,
        $"'{column}' is {DiagnosticText.Quoted(code)}, which is not a place.{DiagnosticText.DidYouMean(code, codes)}");

    public static Diagnostic LegToItself(SourcePosition at, string code) => new(
        DiagnosticCodes.LegToItself, at, $"The leg begins and ends at '{code}'.");

    public static Diagnostic DuplicateLeg(SourcePosition at, string leg, int firstLine) => new(
        DiagnosticCodes.DuplicateLeg,
        at,
        $"The leg {leg} is repeated; it was first given in line {firstLine}. "
            + "A leg that is both-ways includes the return direction.");

    public static Diagnostic UnknownMode(SourcePosition at, string mode, IReadOnlyCollection<string> modes) => new(
        DiagnosticCodes.UnknownMode, at, $"'mode' is {OneOf(mode, modes)}");

    public static Diagnostic UnknownPurpose(SourcePosition at, string purpose, IReadOnlyCollection<string> purposes) => new(
        DiagnosticCodes.UnknownPurpose, at, $"'purpose' is {OneOf(purpose, purposes)}");

    public static Diagnostic NotYesOrNo(SourcePosition at, string column, string text) => new(
        DiagnosticCodes.NotYesOrNo, at, $"'{column}' is {DiagnosticText.Quoted(text)} but must be yes or no.");

    public static Diagnostic TooManyLegs(SourcePosition at, int count, int max) => new(
        DiagnosticCodes.TooManyLegs,
        at,
        $"There are {count} legs, counting both-ways legs twice; the maximum is {max}.");

    public static Diagnostic TooManyLegsFromOnePlace(SourcePosition at, string code, int max) => new(
        DiagnosticCodes.TooManyLegsFromOnePlace,
        at,
        $"This leg is one too many from '{code}': at most {max} legs may leave one place, counting the "
            + "return direction of both-ways legs.");

    public static Diagnostic BadMonth(SourcePosition at, string text) => new(
        DiagnosticCodes.BadMonth,
        at,
        $"'month' is {DiagnosticText.Quoted(text)} but must be a month in the form year-month, such as 2019-06.");

    public static Diagnostic OriginUnknown(SourcePosition at, string code, IReadOnlyCollection<string> codes) => new(
        DiagnosticCodes.OriginUnknown,
        at,
        $"'origin' is {DiagnosticText.Quoted(code)}, which is not a place.{DiagnosticText.DidYouMean(code, codes)}");

    public static Diagnostic UnknownGroup(SourcePosition at, string group, IReadOnlyCollection<string> groups) => new(
        DiagnosticCodes.UnknownGroup, at, $"'group' is {OneOf(group, groups)}");

    public static Diagnostic UnknownPartyKind(SourcePosition at, string kind, IReadOnlyCollection<string> kinds) => new(
        DiagnosticCodes.UnknownPartyKind, at, $"'kind' is {OneOf(kind, kinds)}");

    public static Diagnostic NotWholeNumber(SourcePosition at, string column, string text) => new(
        DiagnosticCodes.NotWholeNumber, at, $"'{column}' is {DiagnosticText.Quoted(text)} but must be a whole number.");

    public static Diagnostic DuplicateDeparture(SourcePosition at, string cohort, int firstLine) => new(
        DiagnosticCodes.DuplicateDeparture,
        at,
        $"The departures of {cohort} are repeated; they were first given in line {firstLine}. "
            + "Add up the people in one row.");

    public static Diagnostic TooManyCohorts(SourcePosition at, int count, int max) => new(
        DiagnosticCodes.TooManyCohorts, at, $"There are {count} rows of departures; the maximum is {max}.");

    public static Diagnostic TooManyPeople(SourcePosition at, long people, long max) => new(
        DiagnosticCodes.TooManyPeople, at, $"{people} people set out in all; the maximum is {max}.");
}
