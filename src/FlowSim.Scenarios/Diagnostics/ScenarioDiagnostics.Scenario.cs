using FlowSim.Kernel.Time;
using FlowSim.Scenarios.Yaml;

namespace FlowSim.Scenarios.Diagnostics;

/// <content>Contents of a scenario: keys, dates, numbers.</content>
internal static partial class ScenarioDiagnostics
{
    private const string NumberNotation =
        "Write a number with a decimal point, such as 0.25, or a distribution: "
            + "uniform(low, high), loguniform(low, high), "
        + "beta(a, b), normal(mean, sd), triangular(low, mode, high), lognormal(median: m, sigma: s)";

    public static Diagnostic UnknownKey(SourcePosition at, string key, string section, IReadOnlyCollection<string> allowed) => new(
        DiagnosticCodes.UnknownKey,
        at,
        $"{DiagnosticText.Quoted(key)} is not a key of {section}.{DiagnosticText.DidYouMean(key, allowed)} Allowed keys "
            + $"are {DiagnosticText.Names(allowed)}.");

    public static Diagnostic OutOfRange(SourcePosition at, string key, double value, double min, double max, string unit) => new(
        DiagnosticCodes.OutOfRange,
        at,
        $"'{key}' is {DiagnosticText.Number(value)} but must lie between {DiagnosticText.Number(min)} and "
            + $"{DiagnosticText.Number(max)} ({unit}).");

    public static Diagnostic MissingKey(SourcePosition at, string key, string section) => new(
        DiagnosticCodes.MissingKey, at, $"'{key}' is missing in {section}.");

    public static Diagnostic WrongType(SourcePosition at, string key, string expected, YamlValue found) => new(
        DiagnosticCodes.WrongType, at, $"'{key}' must be {expected}, but is {DiagnosticText.Described(found)}.");

    public static Diagnostic EmptyText(SourcePosition at, string key) => new(
        DiagnosticCodes.EmptyText,
        at,
        key == "source"
            ? "'source' is empty. Say where the fact or the proposal comes from; \"assumption\" is a valid source."
            : $"'{key}' is empty.");

    public static Diagnostic BadDate(SourcePosition at, string key, string text) => new(
        DiagnosticCodes.BadDate,
        at,
        $"'{key}' is {DiagnosticText.Quoted(text)} but must be a date in the form year-month-day, such as "
            + "2019-06-18.");

    public static Diagnostic BadPeriod(SourcePosition at, DateOnly from, DateOnly until) => new(
        DiagnosticCodes.BadPeriod,
        at,
        $"The period from {DiagnosticText.Date(from)} until {DiagnosticText.Date(until)} contains no day. "
            + "'until' is the day after the last one and must come after 'from'.");

    public static Diagnostic PeriodTooLong(SourcePosition at, SimulationPeriod period, int mostDays) => new(
        DiagnosticCodes.PeriodTooLong,
        at,
        $"The period{(period.HasWarmUp ? " with its warm-up" : "")} has {period.DayCount} days; the maximum is {mostDays}.");

    public static Diagnostic BadWarmUp(SourcePosition at, string text) => new(
        DiagnosticCodes.BadWarmUp,
        at,
        $"'warm-up' is {DiagnosticText.Quoted(text)} but must be a whole number of months before 'from', such as 12 months, or "
            + "the date on which the run begins, such as 2018-06-01.");

    public static Diagnostic WarmUpNotBefore(SourcePosition at, DateOnly begins, DateOnly from) => new(
        DiagnosticCodes.WarmUpNotBefore,
        at,
        $"The warm-up begins on {DiagnosticText.Date(begins)}, which is not before 'from', {DiagnosticText.Date(from)}. Without "
            + "'warm-up' a run begins on its first day.");

    public static Diagnostic WarmUpWithoutDepartures(SourcePosition at, DateOnly begins, string departures, DateOnly first) => new(
        DiagnosticCodes.WarmUpWithoutDepartures,
        at,
        $"The warm-up begins on {DiagnosticText.Date(begins)}, when nobody sets out yet: the departures in "
            + $"{DiagnosticText.File(departures)} begin in {DiagnosticText.Month(first)}.");

    public static Diagnostic PeriodWithoutDepartures(SourcePosition at, string departures, DateOnly first, DateOnly last) => new(
        DiagnosticCodes.PeriodWithoutDepartures,
        at,
        $"Nobody sets out in this period: the departures in {DiagnosticText.File(departures)} run from "
            + $"{DiagnosticText.Month(first)} to {DiagnosticText.Month(last)}.");

    public static Diagnostic ExtendsCycle(SourcePosition at, string file) => new(
        DiagnosticCodes.ExtendsCycle,
        at,
        $"{DiagnosticText.File(file)} extends itself, directly or through this file. Remove one 'extends'.");

    public static Diagnostic ExtendsTooDeep(SourcePosition at, int maxFiles) => new(
        DiagnosticCodes.ExtendsTooDeep,
        at,
        $"More than {maxFiles} files extend one another. Base this scenario on an earlier one.");

    public static Diagnostic CorridorInOverlay(SourcePosition at) => new(
        DiagnosticCodes.CorridorInOverlay,
        at,
        "'corridor' is given together with 'extends'. An overlay has the corridor of the file it extends; "
            + "remove one of the two.");

    public static Diagnostic BadNumber(SourcePosition at, string key, string text) => new(
        DiagnosticCodes.BadNumber, at, $"'{key}' is {DiagnosticText.Quoted(text)}, which is not a number. {NumberNotation}.");

    public static Diagnostic NotFinite(SourcePosition at, string key, string text) => new(
        DiagnosticCodes.NotFinite, at, $"'{key}' is {DiagnosticText.Quoted(text)}; numbers must be finite.");

    public static Diagnostic BadDistribution(SourcePosition at, string key, string text, string problem) => new(
        DiagnosticCodes.BadDistribution, at, $"'{key}' is {DiagnosticText.Quoted(text)}, but {problem}.");

    public static Diagnostic MedianOutOfRange(
        SourcePosition at,
        string key,
        string text,
        double median,
        double min,
        double max,
        string unit) => new(
        DiagnosticCodes.MedianOutOfRange,
        at,
        $"'{key}' is {DiagnosticText.Quoted(text)} with a median of {DiagnosticText.Rounded(median)}, which must lie "
            + $"between {DiagnosticText.Number(min)} and {DiagnosticText.Number(max)} ({unit}).");

    public static Diagnostic UnknownParameterGroup(SourcePosition at, string group, IReadOnlyCollection<string> groups) => new(
        DiagnosticCodes.UnknownParameterGroup,
        at,
        $"{DiagnosticText.Quoted(group)} is not a group of parameters.{DiagnosticText.DidYouMean(group, groups)} Groups "
            + $"are {DiagnosticText.Names(groups)}.");

    public static Diagnostic UnknownParameter(SourcePosition at, string name, string group, IReadOnlyCollection<string> names) => new(
        DiagnosticCodes.UnknownParameter,
        at,
        $"{DiagnosticText.Quoted(name)} is not a parameter of '{group}'.{DiagnosticText.DidYouMean(name, names)} "
            + $"Parameters are {DiagnosticText.Names(names)}.");

    public static Diagnostic SettingIncomplete(SourcePosition at) => new(
        DiagnosticCodes.SettingIncomplete,
        at,
        "A setting is written path=value, such as detention.informed-share=0.5.");

    public static Diagnostic SettingUnknown(SourcePosition at, string path, IReadOnlyCollection<string> paths) => new(
        DiagnosticCodes.SettingUnknown,
        at,
        $"There is no parameter {DiagnosticText.Quoted(path)}.{DiagnosticText.DidYouMean(path, paths)} A path is "
            + "group.name, such as detention.informed-share.");

    public static Diagnostic SettingTwice(SourcePosition at, string path) => new(
        DiagnosticCodes.SettingTwice, at, $"'{path}' is set twice. Remove one of the settings.");
}
