using System.Globalization;
using FlowSim.Kernel.Time;
using FlowSim.Model.Outcomes;

namespace FlowSim.Cli.Rendering;

/// <summary>Numbers in the form that people read.</summary>
internal static class NumberText
{
    private const string Unknown = "n/a";

    /// <summary>A count with thousands separators.</summary>
    public static string Count(double value) => Rounded(value, 0).ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A plain number with no more digits than it needs, six decimals at most.</summary>
    public static string Plain(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>The value of an outcome: a count without decimals, a share with four decimals, days with one.</summary>
    public static string Of(double value, Outcome outcome)
    {
        var decimals = (outcome.IsRelative, outcome.Unit) switch
        {
            (false, _) => 0,
            (true, OutcomeUnit.Days) => 1,
            (true, OutcomeUnit.Share) => 4,
            (true, _) => 0,
        };
        return double.IsNaN(value)
            ? Unknown
            : Rounded(value, decimals).ToString($"N{decimals}", CultureInfo.InvariantCulture);
    }

    /// <summary>A difference, with its sign.</summary>
    public static string Signed(double value, Outcome outcome)
    {
        var text = Of(value, outcome);
        return value > 0 && text.Any(digit => digit is >= '1' and <= '9') ? "+" + text : text;
    }

    /// <summary>An interval or a range, given by its bounds.</summary>
    public static string Span(double low, double high, Outcome outcome) =>
        double.IsNaN(low) ? Unknown : $"{Of(low, outcome)}…{Of(high, outcome)}";

    /// <summary>An interval or a range of a difference, given by its bounds.</summary>
    public static string SignedSpan(double low, double high, Outcome outcome) =>
        double.IsNaN(low) ? Unknown : $"{Signed(low, outcome)}…{Signed(high, outcome)}";

    /// <summary>A share in per cent.</summary>
    public static string Percent(double share) => share is > 0 and < 0.01
        ? "<1 %"
        : $"{(share * 100).ToString("N0", CultureInfo.InvariantCulture)} %";

    /// <summary>A ratio with two decimals.</summary>
    public static string Ratio(double ratio) =>
        double.IsNaN(ratio) ? Unknown : ratio.ToString("N2", CultureInfo.InvariantCulture);

    /// <summary>A figure of any size, to about three digits.</summary>
    public static string Figure(double value) => Math.Abs(value) switch
    {
        double.NaN => Unknown,
        0 => "0",
        >= 100 => Count(value),
        >= 10 => value.ToString("0.#", CultureInfo.InvariantCulture),
        >= 1 => value.ToString("0.##", CultureInfo.InvariantCulture),
        >= 0.01 => value.ToString("0.###", CultureInfo.InvariantCulture),
        _ => value.ToString("G3", CultureInfo.InvariantCulture),
    };

    /// <summary>A period, given by its first and last day, and where its warm-up begins.</summary>
    public static string Period(SimulationPeriod period) =>
        $"{Date(period.From)} to {Date(period.Until.AddDays(-1))}{(period.HasWarmUp ? $", simulated from {Date(period.Begins)}" : "")}";

    /// <summary>A date.</summary>
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A span of time.</summary>
    public static string Duration(TimeSpan time) => time.TotalMinutes >= 1
        ? $"{(int)time.TotalMinutes} min {time.Seconds} s"
        : $"{time.TotalSeconds.ToString("N1", CultureInfo.InvariantCulture)} s";

    /// <summary>Rounds, and turns a negative zero into zero.</summary>
    private static double Rounded(double value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero) + 0.0;
}
